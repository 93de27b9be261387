using Mitoyen.Kernel;
using Mitoyen.People.Domain;

namespace Mitoyen.People.ForgottenPassword;

sealed class ForgottenPasswordForm
{
    public string? Email { get; set; }

    public IEnumerable<Problem> Check()
    {
        if (!EmailAddress.IsValid(Email?.Trim())) yield return new(nameof(Email), new UnreadableEmail().Sentence);
    }
}
