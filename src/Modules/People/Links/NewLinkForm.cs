using Mitoyen.Kernel;
using Mitoyen.People.Domain;

namespace Mitoyen.People.Links;

sealed class NewLinkForm
{
    public string? Commune { get; set; }
    public string? Name { get; set; }
    public string? Email { get; set; }
    public bool Send { get; set; }

    /// <param name="communes">Ids of the communes that the page offers.</param>
    public IEnumerable<Problem> Check(IReadOnlySet<string> communes)
    {
        if (string.IsNullOrEmpty(Commune)) yield return new(nameof(Commune), "Choisissez la commune.");
        else if (!communes.Contains(Commune)) yield return new(nameof(Commune), "Cette commune n’est pas de votre partenariat.");
        if (string.IsNullOrWhiteSpace(Name) || Name.Trim().Length > 200) yield return new(nameof(Name), new NameMissing().Sentence);
        if (!EmailAddress.IsValid(Email?.Trim())) yield return new(nameof(Email), new UnreadableEmail().Sentence);
    }
}
