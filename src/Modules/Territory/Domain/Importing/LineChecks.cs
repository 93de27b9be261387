using Mitoyen.Territory.Contracts;

namespace Mitoyen.Territory.Domain.Importing;

/// <summary>Takes lines in one by one; what is wrong with one is said, and the others go on.</summary>
sealed class LineChecks(FranceFiles files)
{
    readonly Dictionary<string, string> communeBySiren = [];
    readonly HashSet<string> codes = [];
    readonly HashSet<string> sirens = [];

    /// <param name="formerCodes">Codes of communes that have become a part of this one.</param>
    public void Commune(CommuneLine line, IReadOnlyList<string> formerCodes)
    {
        if (Problem(line) is { } reason)
        {
            Refuse(FranceFiles.CommunesFile, line.Position, $"{line.Code} {line.Name}", reason);
            return;
        }
        codes.Add(line.Code);
        if (line.Siren is { } siren) communeBySiren[siren] = line.Code;
        files.Communes.Add(line with { Name = TypedName.Of(line.Name) });
        foreach (var code in formerCodes.Where(InseeCode.IsValid)) files.Merged.Add(new(line.Position, code, line.Code));
    }

    string? Problem(CommuneLine line) =>
        !InseeCode.IsValid(line.Code) ? "code Insee invalide : cinq caractères, par exemple 62080 ou 2A004"
        : string.IsNullOrWhiteSpace(line.Name) ? "nom absent"
        : codes.Contains(line.Code) ? "code Insee déjà donné par une ligne plus haut"
        : line.Siren is { } siren && !Siren.IsValid(siren) ? $"SIREN {siren} invalide (neuf chiffres et clé de contrôle)"
        : line.Siren is { } other && communeBySiren.TryGetValue(other, out var owner) ? $"SIREN {other} déjà porté par la commune {owner}"
        : line.Population < 0 ? "population négative"
        : line.PostalCodes?.Split(' ').FirstOrDefault(p => p.Length != 5 || !p.All(char.IsAsciiDigit)) is { } postal ? $"code postal {postal} invalide : cinq chiffres"
        : null;

    public void Merged(int position, string code, string name, string? successor)
    {
        if (!InseeCode.IsValid(code)) Refuse(FranceFiles.CommunesFile, position, $"{code} {name}", "code Insee invalide : cinq caractères, par exemple 62080 ou 2A004");
        else if (!InseeCode.IsValid(successor)) Refuse(FranceFiles.CommunesFile, position, $"{code} {name}", "commune déléguée ou associée sans chef-lieu valide");
        else if (successor != code) files.Merged.Add(new(position, code, successor!));
    }

    public void Epci(int position, string siren, string name, string kind, int? population, IReadOnlyList<MemberLine> members)
    {
        var problem = !Siren.IsValid(siren) ? $"SIREN {siren} invalide (neuf chiffres et clé de contrôle)"
            : string.IsNullOrWhiteSpace(name) ? "nom absent"
            : KindOf(kind) is null ? $"nature d’EPCI inconnue : {kind}"
            : population < 0 ? "population négative"
            : sirens.Contains(siren) ? "SIREN déjà donné par une ligne plus haut"
            : null;
        if (problem is null)
        {
            sirens.Add(siren);
            files.Epcis.Add(new(position, siren, TypedName.Of(name), KindOf(kind)!.Value, population, [.. members.Where(m => IsSound(m, position, siren, name))]));
            return;
        }
        RefuseEpci(position, siren, problem, name);
    }

    /// <summary>What the line would say about its members is unknown from then on.</summary>
    public void RefuseEpci(int position, string siren, string reason, string name = "")
    {
        if (!sirens.Contains(siren)) files.RefusedEpcis.Add(siren);
        Refuse(FranceFiles.EpciFile, position, $"{siren} {name}", reason);
    }

    bool IsSound(MemberLine member, int position, string siren, string name)
    {
        var problem = !InseeCode.IsValid(member.Code) ? "code Insee invalide" : member.Population < 0 ? "population négative" : null;
        if (problem is not null) Refuse(FranceFiles.EpciFile, position, $"{name} ({siren}), commune {member.Code}", problem);
        return problem is null;
    }

    /// <summary>A line that is not even an object with the fields it needs.</summary>
    public void Refuse(string file, int position, string subject, string reason) => files.Refusals.Add(new(file, position, subject.Trim(), reason));

    static AuthorityKind? KindOf(string kind) => kind switch
    {
        "CC" => AuthorityKind.CommunityOfCommunes,
        "CA" => AuthorityKind.AgglomerationCommunity,
        "CU" => AuthorityKind.UrbanCommunity,
        "METRO" or "MET69" => AuthorityKind.Metropolis,
        _ => null,
    };
}
