/** The shells that there is a script for, and how it is set up in each, line by line. */
export const INSTALL = {
  bash: [
    'kehoach completion bash > ~/.kehoach-completion.bash',
    "echo 'source ~/.kehoach-completion.bash' >> ~/.bashrc",
  ],
  zsh: [
    'kehoach completion zsh > ~/.kehoach-completion.zsh',
    "echo 'source ~/.kehoach-completion.zsh' >> ~/.zshrc",
  ],
  fish: [
    'mkdir -p ~/.config/fish/completions',
    'kehoach completion fish > ~/.config/fish/completions/kehoach.fish',
  ],
  powershell: [
    'kehoach completion powershell | Set-Content $HOME\\kehoach-completion.ps1',
    'if (!(Test-Path $PROFILE)) { New-Item $PROFILE -Force }',
    "Add-Content $PROFILE '. $HOME\\kehoach-completion.ps1'",
  ],
} as const;

export type Shell = keyof typeof INSTALL;

export const SHELLS = Object.keys(INSTALL) as readonly Shell[];
