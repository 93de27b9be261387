namespace Mitoyen.Timekeeping.MyDay;

sealed class UndoForm
{
    /// <summary>As in the address: <c>note-…</c>, <c>modifie-…</c>, <c>supprime-…</c>.</summary>
    public string? What { get; set; }

    /// <summary>The version that was shown: what somebody changed since is not undone unseen.</summary>
    public string? Version { get; set; }
}
