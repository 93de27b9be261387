using Mitoyen.Kernel;

namespace Mitoyen.People.MyAccount;

sealed class RenameForm
{
    public string? Name { get; set; }

    public IEnumerable<Problem> Check()
    {
        if (string.IsNullOrWhiteSpace(Name)) yield return new(nameof(Name), "Écrivez votre nom : les autres le voient à côté de ce que vous faites.");
        else if (Name.Trim().Length > 200) yield return new(nameof(Name), "Écrivez votre nom en deux cents caractères au plus.");
    }
}
