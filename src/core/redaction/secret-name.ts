/** Whether a variable of this name probably holds a secret: `GITHUB_TOKEN`, `INPUT_NPM-TOKEN`, `DB_PASSWORD`. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

const SECRET_NAME =
  /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|APIKEY)S?(?:[_-]|$)|[_-](?:KEY|PAT|PASS)$/i;
