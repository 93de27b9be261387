namespace Mitoyen.Host.Tests.Running;

/// <summary>
/// Invented people on real places, on 24 November 2026. <see cref="Ours"/>: Région de Bapaume (80 %) and canton de Bertincourt (20 %), whose officer is Noé Delattre;
/// communes Sapignies and Bihucourt (of Bapaume) and Ytres (of Bertincourt). <see cref="Theirs"/>: another partnership (Sud Arrageois and Arras), of which nobody of ours may see anything.
/// Every text of theirs holds the word <see cref="Secret"/>.
/// </summary>
public sealed record Story(Partners Ours, Partners Theirs)
{
    /// <summary>Everybody's password.</summary>
    public const string Password = "Haie vive 62 au bord du canal";

    /// <summary>Stands in every title, note and name of the other partnership.</summary>
    public const string Secret = "Wagnonlieu";
}
