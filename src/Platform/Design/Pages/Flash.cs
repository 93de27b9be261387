using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using System.Security.Cryptography;

namespace Mitoyen.Platform.Design;

/// <summary>One sentence that survives one redirection: “La demande n° 12 est enregistrée.” It travels in a sealed cookie that the next page takes away.</summary>
public static class Flash
{
    const string Cookie = "mitoyen-message";

    public static void Say(HttpContext http, string sentence, NoticeKind kind = NoticeKind.Success) =>
        http.Response.Cookies.Append(Cookie, Seal(http).Protect($"{(int)kind}{sentence}", TimeSpan.FromMinutes(2)),
            new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = "/", MaxAge = TimeSpan.FromMinutes(2) });

    /// <summary>The sentence of the page before, once.</summary>
    public static (NoticeKind Kind, string Sentence)? Take(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } sealedSentence) return null;
        if (!http.Response.HasStarted) http.Response.Cookies.Delete(Cookie, new CookieOptions { Path = "/", Secure = http.Request.IsHttps });
        try
        {
            var opened = Seal(http).Unprotect(sealedSentence);
            return ((NoticeKind)(opened[0] - '0'), opened[1..]);
        }
        catch (CryptographicException)
        {
            return null; // Forged, or older than two minutes.
        }
    }

    static ITimeLimitedDataProtector Seal(HttpContext http) =>
        http.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("Mitoyen.Flash").ToTimeLimitedDataProtector();
}
