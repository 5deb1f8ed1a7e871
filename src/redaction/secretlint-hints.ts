/**
 * For each rule of secretlint: every match of its expressions holds one of these. Of a long beginning that many texts hold, such
 * as `github`, a later part is taken. A rule that is missing here searches each text. `test/redaction/secretlint-hints.test.ts`
 * fails if the rules change, as they have to be read again then.
 */
export const SECRETLINT_HINTS: ReadonlyMap<string, readonly string[]> = new Map([
  // Its other rules, for numbers of accounts and keys, are off unless an option asks for them.
  ['aws', accessKeys()],
  ['privatekey', ['-BEGIN']],
  ['npm', ['x-oauth-basic@', 'npm_']],
  ['basicauth', ['://']],
  ['slack', ['xoxb-', 'xoxp-', 'xapp-', 'xoxa-', 'xoxo-', 'xoxr-', '://']],
  ['sendgrid', ['SG.']],
  ['shopify', ['shppa_', 'shpca_', 'shpat_', 'shpss_']],
  ['github', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'hub_pat_']],
  ['gitlab', ['glpat-']],
  ['grafana', ['glc_', 'glsa_']],
  ['openai', ['T3BlbkFJ']],
  ['anthropic', ['sk-ant-']],
  ['groq', ['gsk_']],
  ['huggingface', ['hf_']],
  ['linear', ['lin_api_']],
  ['notion', ['ntn_']],
  ['1password', ['ops_ey']],
  ['database-connection-string', ['://']],
  ['hashicorp-vault', ['hvs.', 'hvb.', 'hvr.']],
  ['vercel', ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_']],
  ['databricks', ['dapi']],
  ['docker', ['dckr_pat_']],
  ['figma', ['figd_']],
]);

/** `SECRET_ACCESS`, as in the name of a variable. */
function accessKeys(): readonly string[] {
  return ['SECRET', 'secret', 'Secret'].flatMap((secret) =>
    ['_', ''].flatMap((between) =>
      ['ACCESS', 'access', 'Access'].map((access) => `${secret}${between}${access}`),
    ),
  );
}
