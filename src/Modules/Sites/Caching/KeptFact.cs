using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Caching;

/// <summary>Something read from the database that several pages of a site need: its frame, its items of one kind.</summary>
/// <param name="Bytes">About what it takes in memory.</param>
sealed record KeptFact(object Value, SiteTopic Topics, long ValidUntil, int Bytes) : IKept
{
    volatile bool isGone;

    public bool IsGone { get => isGone; set => isGone = value; }
}
