using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.People.Persons;
using Mitoyen.Platform.Access;

namespace Mitoyen.People.InvitePerson;

sealed class InviteForm
{
    public const string AddLine = "ajouter";

    public string? Name { get; set; }
    public string? Email { get; set; }
    public List<InviteLine> Lines { get; set => field = value ?? []; } = [];
    public string? Action { get; set; }

    /// <param name="places">The places that the page offers.</param>
    public IEnumerable<Problem> Check(IReadOnlySet<string> places)
    {
        if (string.IsNullOrWhiteSpace(Name) || Name.Trim().Length > 200) yield return new(nameof(Name), new NameMissing().Sentence);
        if (!EmailAddress.IsValid(Email?.Trim())) yield return new(nameof(Email), new UnreadableEmail().Sentence);
        foreach (var (i, line) in Lines.Index())
            foreach (var problem in line.Check(places)) yield return problem with { Field = $"{nameof(Lines)}[{i}].{problem.Field}" };
        if (Lines.All(l => l.IsEmpty)) yield return new("Lines[0].Role", "Donnez au moins un rôle.");
    }

    public IReadOnlyList<Grant> Grants => [.. Lines.Where(l => !l.IsEmpty).Select(l => l.Grant).Distinct()];
}

/// <summary>One role in one place.</summary>
sealed class InviteLine
{
    public string? Role { get; set; }
    public string? Place { get; set; }

    public bool IsEmpty => string.IsNullOrEmpty(Role) && string.IsNullOrEmpty(Place);

    /// <exception cref="InvalidOperationException">The line was not checked.</exception>
    public Grant Grant => PlaceName.Read(Place) is var (scope, id) ? new(Enum.Parse<Role>(Role!), scope, id) : throw new InvalidOperationException("An unchecked line has no grant.");

    public IEnumerable<Problem> Check(IReadOnlySet<string> places)
    {
        if (IsEmpty) yield break;
        if (!Enum.TryParse<Role>(Role, out var role) || !Enum.IsDefined(role)) yield return new(nameof(Role), "Choisissez un rôle.");
        else if (PlaceName.Read(Place) is not var (scope, _)) yield return new(nameof(Place), "Choisissez où ce rôle s’exerce.");
        else if (!places.Contains(Place!)) yield return new(nameof(Place), "Ce lieu n’est pas de votre partenariat.");
        else if (!role.Fits(scope)) yield return new(nameof(Place), role switch
        {
            Platform.Access.Role.Administrator or Platform.Access.Role.Officer => "Ce rôle s’exerce dans tout le partenariat.",
            Platform.Access.Role.Principal => "Un donneur d’ordres l’est pour une collectivité : choisissez-la.",
            _ => "Ce rôle s’exerce dans une commune ou une collectivité : choisissez-la.",
        });
    }
}
