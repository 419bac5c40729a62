import type { CommandWords, Value } from './words.js';

/**
 * The script for PowerShell, Windows PowerShell 5.1 and newer. All of it is ASCII: 5.1 reads a file without a mark in the
 * system's old code page, where bytes of Vietnamese letters are quotation marks to it. For words that begin with `-`, 5.1
 * does not ask a native completer (dahlbyk/posh-git#609): there options are offered by 7 alone.
 */
export function powershellScript(commands: readonly CommandWords[]): string {
  return `Register-ArgumentCompleter -Native -CommandName @('kehoach', 'kehoach.cmd', 'kehoach.ps1') -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)

  $summaries = @{
${commands.filter(({ path }) => path).map(({ path, summary }) => `    ${q(path)} = ${q(summary)}`).join('\n')}
  }
  $commands = @{
${commands.filter((command) => command.commands.length > 0).map((command) => `    ${q(command.path)} = @(${command.commands.map(q).join(', ')})`).join('\n')}
  }
  $options = @{
${commands.map(({ path, options }) => `    ${q(path)} = @(\n${options.flatMap(({ flags, summary }) => flags.map((flag) => `      ,@(${q(flag)}, ${q(summary)})`)).join('\n')}\n    )`).join('\n')}
  }
  # What an option takes, and what stands in a place: words, folders or files.
  # (A table of its own makes no difference between -o and -O.)
  $values = New-Object System.Collections.Hashtable
${commands.flatMap(({ path, options }) => options.flatMap(({ flags, value }) => (value ? flags.map((flag) => `  $values[${q(`${path} ${flag}`)}] = ${valueOf(value)}`) : []))).join('\n')}
  $places = @{
${commands.filter((command) => command.commands.length === 0 && command.places.length > 0).map(({ path, places, isOpen }) => `    ${q(path)} = @{ Open = $${String(isOpen)}; Values = @(${places.map((value) => `,${valueOf(value)}`).join('; ')}) }`).join('\n')}
  }

  function Offer($text, $summary) {
    if (-not $summary) { $summary = $text }
    [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $summary)
  }

  function OfferPaths($endings, $foldersOnly) {
    $typed = $wordToComplete.Trim("'", '"')
    $folder = $typed -replace '[^\\\\/]*$', ''
    Get-ChildItem -Path ($typed + '*') -ErrorAction SilentlyContinue |
      Where-Object { $_.PSIsContainer -or (-not $foldersOnly -and ($endings.Count -eq 0 -or $endings -contains $_.Extension)) } |
      ForEach-Object {
        $path = $folder + $_.Name
        if ($path -match '[^\\w\\\\/.:-]') { $path = "'" + $path.Replace("'", "''") + "'" }
        [System.Management.Automation.CompletionResult]::new($path, $_.Name, 'ProviderItem', $_.Name)
      }
  }

  function OfferValue($value) {
    switch ($value[0]) {
      'words' { $value[1] | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object { Offer $_ '' } }
      'files' { OfferPaths $value[1] $false }
      'folders' { OfferPaths @() $true }
    }
  }

  $at = ''
  $place = 0
  $option = ''
  foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
    if ($element.Extent.EndOffset -ge $cursorPosition) { break }
    $word = $element.ToString()
    $next = "$at $word".Trim()
    if ($option) { $option = '' }
    elseif ($summaries.ContainsKey($next)) { $at = $next; $place = 0 }
    elseif ($values.ContainsKey("$at $word")) { $option = "$at $word" }
    elseif ($word -notlike '-?*') { $place++ }
  }

  if ($option) { OfferValue $values[$option] }
  elseif ($wordToComplete -like '-*') {
    $options[$at] | Where-Object { $_[0] -like "$wordToComplete*" } | ForEach-Object { Offer $_[0] $_[1] }
  }
  elseif ($commands.ContainsKey($at)) {
    $commands[$at] | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object { Offer $_ $summaries["$at $_".Trim()] }
  }
  elseif ($places.ContainsKey($at)) {
    $here = $places[$at]
    $last = $here.Values.Count - 1
    if ($place -le $last) { OfferValue $here.Values[$place] }
    elseif ($here.Open) { OfferValue $here.Values[$last] }
  }
}
`;
}

function valueOf(value: Value): string {
  switch (value.kind) {
    case 'words':
      return `@('words', @(${value.words.map(q).join(', ')}))`;
    case 'files':
      return `@('files', @(${value.extensions.map((one) => q(`.${one}`)).join(', ')}))`;
    case 'folders':
      return `@('folders', @())`;
    case 'other':
      return `@('other', @())`;
  }
}

/** A text in quotation marks; one with other letters than ASCII by their numbers. */
function q(text: string): string {
  const quoted = (typed: string): string => `'${typed.replaceAll("'", "''")}'`;
  if (/^[\x20-\x7e]*$/.test(text)) return quoted(text);
  const numbered = text.replaceAll('\\', '\\\\').replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `([regex]::Unescape(${quoted(numbered)}))`;
}
