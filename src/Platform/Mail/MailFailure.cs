using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Mitoyen.Platform.Mail;

/// <summary>Why a message did not leave, as the outbox page says it.</summary>
/// <param name="IsFinal">The server refuses this address or this message: another attempt would get the same answer. A refused sender, password or certificate is ours to mend, and the message waits.</param>
public sealed record MailFailure(string Sentence, bool IsFinal)
{
    /// <summary>Null for an exception that no server and no network cause.</summary>
    public static MailFailure? Of(Exception error) => error switch
    {
        ParseException => new("L’adresse du destinataire n’est pas une adresse électronique.", true),
        SmtpCommandException command => Of(command),
        MailKit.Security.AuthenticationException => Waiting("Le serveur refuse le nom ou le mot de passe avec lesquels Mitoyen se présente (Mail:User)", error),
        SslHandshakeException or System.Security.Authentication.AuthenticationException => Waiting("La liaison chiffrée avec le serveur a échoué : son certificat n’est pas reconnu, ou Mail:Security ne lui convient pas", error),
        NotSupportedException => Waiting("Le serveur ne propose pas le chiffrement ou la connexion que Mitoyen lui demande (Mail:Security, Mail:User)", error),
        SocketException => Waiting("Le serveur de courrier ne répond pas", error),
        TimeoutException => Waiting("Le serveur de courrier met trop de temps à répondre", error),
        ProtocolException or ServiceNotConnectedException => Waiting("La liaison avec le serveur de courrier s’est coupée", error),
        IOException or UnauthorizedAccessException => Waiting("Le message n’a pu être ni écrit ni transmis", error),
        _ => null,
    };

    static MailFailure Of(SmtpCommandException refusal)
    {
        var forGood = (int)refusal.StatusCode >= 500;
        return refusal.ErrorCode switch
        {
            SmtpErrorCode.RecipientNotAccepted when forGood => new(Say("Le serveur refuse l’adresse du destinataire", refusal), true),
            SmtpErrorCode.MessageNotAccepted when forGood => new(Say("Le serveur refuse ce message", refusal), true),
            SmtpErrorCode.SenderNotAccepted when forGood => Waiting("Le serveur refuse l’expéditeur (Mail:From)", refusal),
            _ => Waiting("Le serveur demande d’essayer plus tard", refusal),
        };
    }

    static MailFailure Waiting(string why, Exception error) => new(Say(why, error), false);

    /// <summary>A server answers in English, most often: its words are kept for whoever looks after it.</summary>
    static string Say(string why, Exception error) =>
        $"{why}. Réponse{French.Colon}{French.Quote((error is SmtpCommandException command ? $"{(int)command.StatusCode} " : "") + error.Message.ReplaceLineEndings(" ").Trim())}.";
}
