using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.FakedTests;

/// <summary>Rows of the tables that the tests work with.</summary>
internal static class Rows
{
    public const string Message = "erp_integrationmessage";
    public const string Subject = "erp_integrationsubject";

    public const int Pending = 829100000;
    public const int Dispatched = 829100001;
    public const int Failed = 829100004;
    public const int DeadLettered = 829100005;
    public const int Discarded = 829100006;

    /// <summary>A row with its id also in its key column, as the platform has it.</summary>
    public static Entity New(string table)
    {
        var row = new Entity(table, Guid.NewGuid());
        row[table + "id"] = row.Id;
        return row;
    }

    /// <summary>A message of the outbox, the first of its subject.</summary>
    public static Entity NewMessage(string id, string subject, int state)
    {
        var row = New(Message);
        row["erp_messageid"] = id;
        row["erp_eventtype"] = "erp.account.changed.v1";
        row["erp_subject"] = subject;
        row["erp_sequence"] = 1;
        row["erp_state"] = new OptionSetValue(state);
        row["erp_attempts"] = 0;
        row["erp_envelope"] = "{\"id\":\"" + id + "\"}";
        row["erp_traceid"] = "0af7651916cd43dd8448eb211c80319c";
        return row;
    }

    /// <summary>The row that numbers a subject's messages.</summary>
    public static Entity NewSubject(string subject)
    {
        var row = New(Subject);
        row["erp_subject"] = subject;
        row["erp_lastsequence"] = 1;
        return row;
    }

    /// <summary>The only row of a table, with all columns.</summary>
    public static Entity Only(this FakedDataverse dataverse, string table)
        => dataverse.Service.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities.Single();

    public static int? State(this Entity message) => message.GetAttributeValue<OptionSetValue>("erp_state")?.Value;
}
