using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Procedures.Domain;

/// <summary>What a commune adds to a sheet on its own site: which days, which papers, whom to ring. It was written beside one version of the sheet.</summary>
sealed class LocalComplement : IBelongsToPartnership, IVersioned
{
    public required LocalComplementId Id { get; init; }
    public required PartnershipId PartnershipId { get; init; }
    public required CommuneId CommuneId { get; init; }
    public required Audience Audience { get; init; }
    public required string Code { get; init; }
    /// <summary>Paragraphs, without markup.</summary>
    public string Text { get; private set; } = "";
    /// <summary>Of the version of the sheet that its author had before their eyes.</summary>
    public string ReviewedHash { get; private set; } = "";
    public DateTime ReviewedAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>The sheet changed since: somebody must read both again.</summary>
    public bool IsToReview(string? currentHash) => currentHash is not null && currentHash != ReviewedHash;

    public Refusal? Write(string? text, string hash, DateTime at)
    {
        if (string.IsNullOrWhiteSpace(text)) return new EmptyComplement();
        Text = text.Trim().ReplaceLineEndings("\n");
        Confirm(hash, at);
        return null;
    }

    /// <summary>Still true beside the sheet as it is now.</summary>
    public void Confirm(string hash, DateTime at) => (ReviewedHash, ReviewedAt, Version) = (hash, at, Version + 1);

    public IEnumerable<string> Paragraphs => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
