using Mitoyen.Kernel;

namespace Mitoyen.People.PasswordLinks;

sealed class ChoosePasswordForm
{
    public string? Password { get; set; }

    public IEnumerable<Problem> Check()
    {
        if (string.IsNullOrEmpty(Password)) yield return new(nameof(Password), "Écrivez le mot de passe que vous choisissez.");
    }
}
