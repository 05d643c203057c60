using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>
/// SendEmail: a draft becomes pending, where the platform's server-side synchronization takes it; here nobody does, and no mail leaves. Without IssueSend it counts as sent. Steps are
/// registered on Send.
/// </summary>
internal sealed class SendEmailHandler : IMessageHandler
{
    private const int Open = 0, Completed = 1, Sent = 3, PendingSend = 6;

    public string MessageName => "SendEmail";

    public string EventName => "Send";

    public string EventTable => "email";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => new(EventTable, input.TryGetValue("EmailId", out var value) && value is Guid id ? id : Guid.Empty);

    public void Authorize(OperationContext operation) => operation.Demand(AccessRight.Write, new EntityReference(EventTable, operation.RequiredId("EmailId")));

    public void Execute(OperationContext operation)
    {
        var id = operation.RequiredId("EmailId");
        var email = operation.Session.Find(EventTable, id, new ColumnSet(StateColumns.State, "subject")) ?? throw PlatformFault.NotFound(EventTable, id);
        Closing.Demand(operation, email, [Open]);
        ActivityParties.Fill(operation, [email], new ColumnSet("from", "to", "cc", "bcc"));
        if (Count(email, "from") != 1) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The email {id} can't be sent: it needs one sender.");
        if (Count(email, "to") + Count(email, "cc") + Count(email, "bcc") == 0) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The email {id} can't be sent: it has no recipient.");
        var issue = operation.RequiredValue<bool>("IssueSend");
        var change = new Entity(EventTable, id) { [StateColumns.State] = new OptionSetValue(Completed), [StateColumns.Status] = new OptionSetValue(issue ? PendingSend : Sent) };
        if (!issue) change["senton"] = operation.Now;
        operation.PlatformService.Update(change);
        operation.OutputParameters["Subject"] = $"{email.GetAttributeValue<string>("subject")}{operation.Optional<string>("TrackingToken")}";
    }

    private static int Count(Entity email, string list) => email.GetAttributeValue<EntityCollection>(list).Entities.Count;
}
