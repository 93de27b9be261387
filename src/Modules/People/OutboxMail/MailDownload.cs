using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mitoyen.Platform.Access;

namespace Mitoyen.People.OutboxMail;

/// <summary>The <c>.eml</c> file of a message, where messages stay in a folder.</summary>
static class MailDownload
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/courriers/{id:guid}.eml", DownloadAsync).RequireAuthorization(new AllowAttribute(Permission.SeeMail));

    static async Task<IResult> DownloadAsync(Guid id, MailReader reader, CancellationToken cancel)
    {
        if (await reader.FindAsync(id, cancel) is not { } mail || reader.FileOf(mail) is not { } file) return Results.NotFound();
        if (!reader.MayRead(mail)) return Results.Forbid();
        await reader.NoteReadingAsync(mail, cancel);
        return Results.File(file, "message/rfc822", $"{mail.Id:N}.eml");
    }
}
