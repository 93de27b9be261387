namespace Mitoyen.Sites.Domain.Media;

/// <summary>The pictures and files of one version of an item, in the order in which they are shown.</summary>
sealed record ItemMedia(IReadOnlyList<MediumId> All)
{
    public static readonly ItemMedia None = new([]);

    public bool Equals(ItemMedia? other) => other is not null && All.SequenceEqual(other.All);

    public override int GetHashCode() => All.Aggregate(0, HashCode.Combine);

    public ItemMedia With(MediumId old, MediumId successor) => new([.. All.Select(m => m == old ? successor : m)]);

    public override string ToString() => string.Join(' ', All);

    /// <exception cref="FormatException">Not a list of ids.</exception>
    public static ItemMedia Read(string text) => new([.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => MediumId.From(Guid.Parse(id)))]);
}
