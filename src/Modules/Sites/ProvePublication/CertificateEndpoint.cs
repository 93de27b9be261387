using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mitoyen.Platform.Access;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;
using Mitoyen.Sites.Hosting;

namespace Mitoyen.Sites.ProvePublication;

static class CertificateEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/contenus/{item:guid}/certificat.pdf", WriteAsync).RequireAuthorization(new AllowAttribute(Permission.WriteContent));

    static async Task<IResult> WriteAsync(Guid item, HttpContext http, ProofReading proofs, CancellationToken cancel) =>
        await proofs.FindAsync(new ItemId(item), host => SiteAddress.Of(http.Request, host), cancel) is { } certificate
            ? Results.File(CertificatePdf.Write(certificate), "application/pdf", $"certificat-{HostNames.Slug(certificate.Facts.Number)}.pdf") : Results.NotFound();
}
