using Mitoyen.Kernel;

namespace Mitoyen.People.SignIn;

sealed class SignInForm
{
    public string? Email { get; set; }
    public string? Password { get; set; }

    public IEnumerable<Problem> Check()
    {
        if (string.IsNullOrWhiteSpace(Email)) yield return new(nameof(Email), "Écrivez votre adresse électronique.");
        if (string.IsNullOrEmpty(Password)) yield return new(nameof(Password), "Écrivez votre mot de passe.");
    }
}
