using System;
using System.Globalization;
using System.Linq;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Async.Background;

/// <summary>Rows of backgroundoperation, with the values that "Background operations" (Microsoft Learn) gives.</summary>
internal static class BackgroundOperationRow
{
    /// <summary>The table.</summary>
    public const string Table = "backgroundoperation";

    /// <summary>Column of the state.</summary>
    public const string State = "backgroundoperationstatecode";

    /// <summary>Column of the status.</summary>
    public const string Status = "backgroundoperationstatuscode";

    /// <summary>States.</summary>
    public const int Ready = 0, Locked = 2, Completed = 3;

    /// <summary>Statuses.</summary>
    public const int WaitingForResources = 0, InProgress = 20, Canceling = 22, Succeeded = 30, Failed = 31, Canceled = 32;

    // Ninety days.
    private const int TimeToLive = 90 * 24 * 60 * 60;

    /// <summary>Makes the row of an operation that waits.</summary>
    public static void Insert(Organization organization, UnitOfWork unit, Guid id, Guid userId, CustomApiDefinition api, ParameterCollection input)
    {
        var owner = new EntityReference("systemuser", userId);
        new SeedRow(unit.Session, Table, id)
            .Set("name", api.UniqueName)
            .Set("displayname", unit.Session.Find("customapi", api.Id, new ColumnSet("displayname"))?.GetAttributeValue<string>("displayname"))
            .Set("inputparameters", BackgroundParameters.Write(input))
            .Set(State, new OptionSetValue(Ready))
            .Set(Status, new OptionSetValue(WaitingForResources))
            .Set("retrycount", 0)
            .Set("runas", userId.ToString("D"))
            .Set("ttlinseconds", TimeToLive)
            .Set("ownerid", owner)
            .Set("owninguser", owner)
            .Set("owningbusinessunit", new EntityReference("businessunit", organization.Security.FindUser(userId, unit).BusinessUnitId))
            .Made(organization.UtcNow(), userId)
            .Insert();
    }

    /// <summary>The row; null when it was deleted.</summary>
    public static Entity? Find(Organization organization, Guid id)
    {
        using var session = organization.Store.OpenSession();
        return session.Find(Table, id, new ColumnSet(true));
    }

    /// <summary>Changes the row outside of any pipeline: the platform writes what becomes of an operation.</summary>
    /// <returns>False when it has another status than one of <paramref name="from"/>, or is gone.</returns>
    public static bool Write(Organization organization, Guid id, int[] from, Action<Entity> change)
    {
        using var session = organization.Store.OpenSession();
        while (session.Find(Table, id, new ColumnSet(Status)) is { } stored && from.Contains(StatusOf(stored)))
        {
            var row = new Entity(Table, id);
            change(row);
            // Somebody else wrote it in between: look again.
            if (!session.Update(row, long.Parse(stored.RowVersion, CultureInfo.InvariantCulture))) continue;
            session.Commit();
            return true;
        }
        return false;
    }

    /// <summary>The status of a row.</summary>
    public static int StatusOf(Entity row) => row.GetAttributeValue<OptionSetValue>(Status).Value;

    /// <summary>Sets state and status.</summary>
    public static void Set(Entity row, int state, int status)
    {
        row[State] = new OptionSetValue(state);
        row[Status] = new OptionSetValue(status);
    }
}
