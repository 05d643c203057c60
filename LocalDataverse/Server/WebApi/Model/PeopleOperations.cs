using System.Collections.Generic;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>The platform's actions and functions of teams, queues and owners. Names and bindings are those of Microsoft's "Web API action reference".</summary>
internal static class PeopleOperations
{
    private static readonly CustomApiMember Members = new("Members", CustomApiType.RowIds, "systemuser", false) { RequestParameter = "MemberIds" };
    private static readonly CustomApiMember Principal = new("ReassignPrincipal", CustomApiType.EntityReference, null, false);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CustomApiOperation> All { get; } =
    [
        Bound("team", "TeamId", "AddMembersTeam", Members),
        Bound("team", "TeamId", "RemoveMembersTeam", Members),
        RecordTeam("AddUserToRecordTeam"),
        RecordTeam("RemoveUserFromRecordTeam"),
        Bound("team", "TeamId", "ConvertOwnerTeamToAccessTeam"),
        Bound("queue", "DestinationQueueId", "AddToQueue", new("Target", CustomApiType.EntityReference, null, false),
            new("SourceQueue", CustomApiType.RowId, "queue", true) { RequestParameter = "SourceQueueId" }, new("QueueItemProperties", CustomApiType.Entity, "queueitem", true))
            with { Properties = [new("QueueItemId", CustomApiType.Guid, null, false)] },
        Bound("queueitem", "QueueItemId", "PickFromQueue", new("SystemUser", CustomApiType.RowId, "systemuser", false) { RequestParameter = "WorkerId" }, new("RemoveQueueItem", CustomApiType.Boolean, null, false)),
        Bound("queueitem", "QueueItemId", "ReleaseToQueue"),
        Bound("queueitem", "QueueItemId", "RemoveFromQueue"),
        new("ReassignObjectsOwner", 0, null, false, false, [new("FromPrincipal", CustomApiType.EntityReference, null, false), new("ToPrincipal", CustomApiType.EntityReference, null, false)], []),
        Bound("systemuser", "UserId", "ReassignObjectsSystemUser", Principal),
        Bound("systemuser", "UserId", "SetBusinessSystemUser", new("BusinessUnit", CustomApiType.RowId, "businessunit", false) { RequestParameter = "BusinessId" }, Principal,
            new("DoNotMoveAllRecords", CustomApiType.Boolean, null, true)),
        Bound("email", "EmailId", "SendEmail", new("IssueSend", CustomApiType.Boolean, null, false), new("TrackingToken", CustomApiType.String, null, true))
            with { Properties = [new("Subject", CustomApiType.String, null, false)] },
        new("RetrievePrivilegeSet", 2, "privilege", true, false, [], [new("EntityCollection", CustomApiType.EntityCollection, "privilege", false)]),
    ];

    private static CustomApiOperation RecordTeam(string name) =>
        Bound("systemuser", "SystemUserId", name, new("Record", CustomApiType.EntityReference, null, false), new("TeamTemplate", CustomApiType.RowId, "teamtemplate", false) { RequestParameter = "TeamTemplateId" })
            with
        { Properties = [new("AccessTeamId", CustomApiType.Guid, null, false)] };

    private static CustomApiOperation Bound(string table, string id, string name, params CustomApiMember[] parameters) =>
        new(name, 1, table, false, false, parameters, []) { BoundParameter = id, BoundById = true };
}
