using Mitoyen.People.Domain;

namespace Mitoyen.People.MyAccount;

/// <summary>How to choose a password, wherever one is chosen.</summary>
static class PasswordHint
{
    public static readonly string Text = $"Au moins {PasswordStrength.MinLength} caractères. Trois ou quatre mots sans rapport entre eux sont plus solides et plus faciles à retenir qu’un mot compliqué.";
}
