using Microsoft.Playwright;

namespace Mitoyen.Browser.Tests;

/// <summary>A notice of meeting as a town hall makes it: written, with accents, and printed to PDF by another program than the one that reads it.</summary>
public sealed class A_printed_notice_of_meeting(Browsing browsing)
{
    const string Notice = """
        <html lang="fr"><body><h1>Commune de Sapignies</h1><p>Vous êtes convié à la réunion du conseil municipal.</p><h2>Ordre du jour :</h2>
        <p>1. Approbation du procès-verbal</p><p>2. Marchés publics : adhésion à un profil d’acheteur</p><p>3. Réfection de l’école</p></body></html>
        """;

    [Fact]
    public async Task Fills_the_agenda_with_its_accents()
    {
        await using var context = await browsing.OpenAsync(browsing.Ours.ClerkOfA);
        var (writer, page) = (await context.NewPageAsync(), await context.NewPageAsync());
        await writer.SetContentAsync(Notice);
        var pdf = await writer.PdfAsync(new() { Format = "A4" });

        await page.GotoAsync("/conseils/nouvelle");
        await page.SetInputFilesAsync("#form-conseil input[type=file]", new FilePayload { Name = "convocation.pdf", MimeType = "application/pdf", Buffer = pdf });
        await page.FollowAsync(() => page.ClickAsync("#form-conseil button[value=lire]"));

        Assert.Equal("Approbation du procès-verbal\nMarchés publics : adhésion à un profil d’acheteur\nRéfection de l’école", (await page.InputValueAsync("#form-conseil [name='Posted.Agenda']")).Trim());
    }
}
