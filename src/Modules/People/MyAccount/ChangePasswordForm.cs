using Mitoyen.Kernel;

namespace Mitoyen.People.MyAccount;

sealed class ChangePasswordForm
{
    public string? Current { get; set; }
    public string? Password { get; set; }

    public IEnumerable<Problem> Check()
    {
        if (string.IsNullOrEmpty(Current)) yield return new(nameof(Current), "Écrivez votre mot de passe actuel.");
        if (string.IsNullOrEmpty(Password)) yield return new(nameof(Password), "Écrivez le nouveau mot de passe.");
    }
}
