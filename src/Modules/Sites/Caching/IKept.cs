using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Caching;

/// <summary>Something that a node remembers of a site.</summary>
interface IKept
{
    /// <summary>What it shows: a change of any of it throws it out.</summary>
    SiteTopic Topics { get; }

    /// <summary>Ticks of UTC at which the minute ends for which it was made.</summary>
    long ValidUntil { get; }

    int Bytes { get; }

    /// <summary>Set when it is thrown out: whoever finds it a moment later does not use it.</summary>
    bool IsGone { get; set; }
}
