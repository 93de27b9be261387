using Mitoyen.Kernel;

namespace Mitoyen.People.SignIn;

sealed class CodeForm
{
    public string? Code { get; set; }

    public IEnumerable<Problem> Check()
    {
        if (string.IsNullOrWhiteSpace(Code)) yield return new(nameof(Code), "Écrivez les six chiffres que montre l’application, ou un code de secours.");
    }
}
