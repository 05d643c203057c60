using System;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions.Rows;

/// <summary>What the platform fills in by itself when a solution component's row is written.</summary>
internal sealed class RowDefaults
{
    private readonly DateTime _now;
    private readonly Guid _userId;
    private readonly Guid _businessUnitId;
    private readonly Guid _organizationId;

    public RowDefaults(IDataSession session, DateTime now, Guid userId)
    {
        _now = now;
        _userId = userId;
        _businessUnitId = Single(session, "businessunit", "parentbusinessunitid");
        _organizationId = Single(session, "organization", null);
    }

    /// <summary>The moment of the import.</summary>
    public DateTime Now => _now;

    /// <summary>The root business unit.</summary>
    public Guid BusinessUnitId => _businessUnitId;

    /// <summary>The organisation.</summary>
    public Guid OrganizationId => _organizationId;

    /// <summary>solutionid of what is written; null before the solution's own row is there.</summary>
    public Guid? SolutionId { get; set; }

    /// <summary>ismanaged of what is written.</summary>
    public bool Managed { get; set; }

    /// <summary>introducedversion of what is written and has none.</summary>
    public string? IntroducedVersion { get; set; }

    /// <summary>Fills a new row.</summary>
    public void ForInsert(ImportRow row)
    {
        var table = row.Table;
        row.Default("createdon", _now).Default("createdby", User).Default("organizationid", _organizationId);
        if (table.Ownership == OwnershipType.UserOwned)
            row.Default("ownerid", User).Default("owninguser", User).Default("owningbusinessunit", new EntityReference("businessunit", _businessUnitId));
        row.Default("statecode", 0).Default("statuscode", 1).Default("componentstate", 0).Default("introducedversion", IntroducedVersion);
        row.Default(table.PrimaryIdColumn + "unique", MetadataIds.Named(table.LogicalName + ":unique", row.Entity.Id.ToString("D")));
        ForUpdate(row);
    }

    /// <summary>Fills a row that is there already.</summary>
    public void ForUpdate(ImportRow row)
    {
        row.Default("modifiedon", _now).Default("modifiedby", User).Default("ismanaged", Managed);
        if (SolutionId is { } solution) row.Default("solutionid", solution);
    }

    private EntityReference User => new("systemuser", _userId);

    private static Guid Single(IDataSession session, string table, string? emptyColumn)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false), TopCount = 1 };
        if (emptyColumn is not null) query.Criteria.AddCondition(emptyColumn, ConditionOperator.Null);
        return session.Query(query).Entities is [var row, ..] ? row.Id : Guid.Empty;
    }
}
