using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The stage's outbox: what is in it, what becomes of it, and what the ERP answers.</summary>
internal static class StageOutbox
{
    /// <summary>The message about an order; the newest of several.</summary>
    public static Entity MessageOf(this Stage stage, Guid order) => stage.Messages().Last(message => message.GetAttributeValue<string>("erp_sourceid") == order.ToString());

    /// <summary>The rows of the outbox about the rows of a table, in their order.</summary>
    public static IReadOnlyList<Entity> Messages(this Stage stage, string table = "salesorder")
    {
        var query = new QueryExpression("erp_integrationmessage") { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("erp_sourcetable", ConditionOperator.Equal, table);
        query.AddOrder("erp_subject", OrderType.Ascending);
        query.AddOrder("erp_sequence", OrderType.Ascending);
        return [.. stage.Admin.RetrieveMultiple(query).Entities];
    }

    /// <summary>The states of the messages about a row, in their order.</summary>
    public static IReadOnlyList<MessageStates> StatesOf(this Stage stage, string table, Guid id)
        => [.. stage.Messages(table).Where(m => m.GetAttributeValue<string>("erp_sourceid") == id.ToString()).Select(Stage.StateOf)];

    /// <summary>Touches the column that asks for another post.</summary>
    public static Task RequestDispatchAsync(this Stage stage, Guid message)
    {
        stage.Admin.Update(new Entity("erp_integrationmessage", message) { ["erp_dispatchrequestedon"] = new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc) });
        return stage.DrainAsync();
    }

    /// <summary>Makes everything due that is planned for later, as if time had passed.</summary>
    public static void LetTimePass(this Stage stage)
    {
        var past = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        stage.Touch("erp_integrationmessage", "erp_nextattempton", past);
        stage.Touch("erp_integrationsubject", "erp_dueon", past);
        stage.Touch("erp_integrationsubject", "erp_leaseuntil", past);
    }

    /// <summary>Calls the sweeper, and runs what it asked for.</summary>
    public static async Task<OrganizationResponse> SweepAsync(this Stage stage)
    {
        var answer = Stage.Call(stage.Admin, "erp_DispatchPendingMessages", ("MinimumAgeSeconds", 0));
        await stage.DrainAsync();
        return answer;
    }

    /// <summary>Answers for the ERP.</summary>
    public static OrganizationResponse Acknowledge(this Stage stage, string messageId, string outcome, string? reference = null, string? reason = null, DateTime? confirmedOn = null)
    {
        var request = new OrganizationRequest("erp_AcknowledgeMessage") { ["MessageId"] = messageId, ["Outcome"] = outcome };
        if (reference is not null) request["ErpReference"] = reference;
        if (reason is not null) request["Reason"] = reason;
        if (confirmedOn is not null) request["ConfirmedOn"] = confirmedOn;
        return stage.Admin.Execute(request);
    }

    private static void Touch(this Stage stage, string table, string column, DateTime value)
    {
        var query = new QueryExpression(table);
        query.Criteria.AddCondition(column, ConditionOperator.NotNull);
        foreach (var row in stage.Admin.RetrieveMultiple(query).Entities) stage.Admin.Update(new Entity(table, row.Id) { [column] = value });
    }
}
