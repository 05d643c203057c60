using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>Writes plugintracelog rows in a transaction of their own, as far as organization.plugintracelogsetting wants them (PLATFORM-FACTS 1.11).</summary>
internal sealed class PluginTraceWriter
{
    private const int Off = 0;
    private const int ExceptionsOnly = 1;

    private readonly Organization _organization;

    public PluginTraceWriter(Organization organization) => _organization = organization;

    public void Write(List<PluginTraceRecord> records)
    {
        if (records.Count == 0) return;
        var setting = _organization.Registrations.For(null).TraceSetting;
        if (setting == Off) return;
        using var session = _organization.Store.OpenSession();
        foreach (var record in records)
        {
            if (setting == ExceptionsOnly && record.ExceptionDetails is null) continue;
            session.Insert(ToRow(record));
        }
        if (session.InTransaction) session.Commit();
    }

    private Entity ToRow(PluginTraceRecord record)
    {
        var context = record.Context;
        var user = new EntityReference("systemuser", _organization.SystemUserId);
        var row = new Entity("plugintracelog", RowIds.Next())
        {
            ["typename"] = record.TypeName,
            ["messagename"] = context.MessageName,
            ["primaryentity"] = context.PrimaryEntityName,
            ["messageblock"] = record.MessageBlock,
            ["exceptiondetails"] = record.ExceptionDetails,
            ["depth"] = context.Depth,
            ["mode"] = new OptionSetValue(context.Mode),
            ["operationtype"] = new OptionSetValue(1),
            ["correlationid"] = context.CorrelationId,
            ["requestid"] = context.RequestId,
            ["performanceexecutionstarttime"] = record.ExecutionStart,
            ["performanceexecutionduration"] = record.ExecutionMilliseconds,
            ["performanceconstructorstarttime"] = record.ConstructorStart,
            ["performanceconstructorduration"] = record.ConstructorMilliseconds,
            ["configuration"] = record.Registration.Configuration,
            ["persistencekey"] = Guid.NewGuid(),
            ["pluginstepid"] = record.Registration.StepId,
            ["issystemcreated"] = false,
            ["createdon"] = _organization.UtcNow(),
            ["createdby"] = user,
            ["organizationid"] = _organization.Id,
        };
        row["plugintracelogid"] = row.Id;
        return row;
    }
}
