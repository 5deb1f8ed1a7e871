/** GitHub's answer about what does not exist, or may not be seen. */
export const NOT_FOUND = { status: 404, body: { message: 'Not Found' } };
