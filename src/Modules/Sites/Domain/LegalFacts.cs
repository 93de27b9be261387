namespace Mitoyen.Sites.Domain;

/// <summary>What the law wants said on every site; empty is shown as not told yet.</summary>
/// <param name="Director">Who answers for what is published: the mayor, the president.</param>
/// <param name="Hosting">Name, address and telephone of who hosts the site.</param>
/// <param name="DataContact">Whom to write to about personal data.</param>
/// <param name="Siret">Fourteen digits, for open data.</param>
sealed record LegalFacts(string Director, string Hosting, string DataContact, string Siret)
{
    public static readonly LegalFacts Nothing = new("", "", "", "");
}
