using Mitoyen.Kernel;

namespace Mitoyen.People.Authenticator;

sealed class AuthenticatorForm
{
    public const string TurnOff = "retirer";
    public const string Renew = "codes";

    /// <summary>The key on its way from the page that showed it, sealed.</summary>
    public string? SealedKey { get; set; }
    public string? Code { get; set; }
    public string? Current { get; set; }
    public string? Action { get; set; }

    public IEnumerable<Problem> CheckCode()
    {
        if (string.IsNullOrWhiteSpace(Code)) yield return new(nameof(Code), "Écrivez les six chiffres que montre l’application.");
    }

    public IEnumerable<Problem> CheckPassword()
    {
        if (string.IsNullOrEmpty(Current)) yield return new(nameof(Current), "Écrivez votre mot de passe.");
    }
}
