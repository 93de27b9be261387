using Mitoyen.Platform;
using Mitoyen.Platform.Mail;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;

namespace Mitoyen.Requests.Notices;

/// <summary>Tells the requester by mail, in the transaction of the change. Only what the public thread says; a private note has no way in here.</summary>
sealed class RequestNotices(Outbox outbox, NoticeLinks links)
{
    public void Received(Request request, string place, string delay) => Send(request, "bien reçue",
        $"Votre demande « {request.Title} » ({place}) est bien reçue et porte le n° {request.Number}.\n\n{delay}");

    public void Accepted(Request request, string? message) => Send(request, "acceptée",
        $"Votre demande est acceptée : elle a pris sa place dans la file{Due(request)}.{Said(message)}");

    public void Scheduled(Request request, string? message) => Send(request, "planifiée",
        $"Votre demande est planifiée pour le {French.Date(request.ScheduledOn!.Value)}.{Said(message)}");

    public void Asked(Request request, string question) => Send(request, "une question pour vous",
        $"Pour avancer, le chargé de mission vous pose une question :\n\n{question.Trim()}\n\nVotre demande reprend sa place dans la file dès que vous avez répondu.");

    public void Finished(Request request, string? message) => Send(request, "terminée",
        $"Votre demande est terminée.{Said(message)}\n\nSi ce n’est pas réglé, répondez sur la page ci-dessous : elle peut être rouverte.");

    public void Refused(Request request, string reason) => Send(request, "refusée",
        $"Votre demande ne peut pas être prise en charge, pour cette raison :\n\n{reason.Trim()}");

    public void Reopened(Request request, string reason) => Send(request, "rouverte",
        $"Votre demande est rouverte, pour cette raison :\n\n{reason.Trim()}");

    public void TakenBack(Request request) => Send(request, "message précédent annulé",
        $"Le dernier message envoyé sur cette demande était une erreur : n’en tenez pas compte. Votre demande est de nouveau « {request.State.French()} ».");

    public void Said(Request request, By by, string message) => Send(request, "nouveau message",
        $"{by.Label} vous écrit :\n\n{message.Trim()}");

    void Send(Request request, string what, string body)
    {
        if (request.RequesterEmail.Length == 0) return;
        outbox.Add(request.RequesterEmail, $"Demande n° {request.Number} : {what} – {request.Title}",
            $"Bonjour,\n\n{body}\n\nSuivre la demande et répondre :\n{links.To(request)}\n");
    }

    static string Due(Request request) => request.DueOn is { } day ? $", avec le {French.Date(day)} pour échéance" : "";

    static string Said(string? message) => string.IsNullOrWhiteSpace(message) ? "" : $"\n\n{message.Trim()}";
}
