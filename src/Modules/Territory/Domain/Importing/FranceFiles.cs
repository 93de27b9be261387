using Mitoyen.Territory.Contracts;

namespace Mitoyen.Territory.Domain.Importing;

/// <summary>A commune as the file describes it today.</summary>
/// <param name="Position">Rank of the element in its file, the first is 1.</param>
sealed record CommuneLine(int Position, string Code, string Name, string? Siren, string? PostalCodes, int? Population);

/// <summary>A commune that is a part of another one now (commune déléguée or associée).</summary>
sealed record MergedLine(int Position, string Code, string Successor);

/// <summary>An EPCI with its own taxation and its members.</summary>
sealed record EpciLine(int Position, string Siren, string Name, AuthorityKind Kind, int? Population, IReadOnlyList<MemberLine> Members);

sealed record MemberLine(string Code, int? Population);

/// <summary>A line that is not imported, and why in French.</summary>
/// <param name="Subject">What the line names: a code and a name, as far as they can be read.</param>
sealed record LineRefusal(string File, int Position, string Subject, string Reason);

/// <summary>What both files hold, line by line; lines that cannot be read are refused already.</summary>
sealed class FranceFiles
{
    public const string CommunesFile = "communes.json";
    public const string EpciFile = "epci.json";

    public List<CommuneLine> Communes { get; } = [];
    public List<MergedLine> Merged { get; } = [];
    public List<EpciLine> Epcis { get; } = [];
    public List<LineRefusal> Refusals { get; } = [];

    /// <summary>SIREN of the EPCI lines that were refused: what they say about their members is unknown.</summary>
    public HashSet<string> RefusedEpcis { get; } = [];

    public int Lines { get; set; }
}
