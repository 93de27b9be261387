namespace Mitoyen.Sites.Contracts;

/// <summary>Legal mentions that are the same on all sites of a communauté: told once when they are made, and changed on each afterwards.</summary>
/// <param name="Hosting">Name, address and telephone of who hosts them; empty: not told yet.</param>
/// <param name="DataContact">Whom to write to about personal data; empty: not told yet.</param>
public sealed record SharedMentions(string Hosting, string DataContact)
{
    public static readonly SharedMentions Nothing = new("", "");
}
