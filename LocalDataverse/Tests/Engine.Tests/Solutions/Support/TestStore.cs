using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Solutions.Support;

/// <summary>A new bare organisation in memory, and what lies in its database.</summary>
internal sealed class TestStore : IDisposable
{
    public static readonly Guid UpdateMessage = new("20bebb1b-ea3e-db11-86a7-000a3a5473e8");
    public static readonly Guid AdministratorRole = WellKnownRoles.SystemAdministrator;

    private static readonly OrganizationTemplate Bare = BareOrganization.Make(new OrganizationOptions { Apps = [] });

    public TestStore() => Organization = Organization.Open(new OrganizationOptions { Template = Bare });

    public Organization Organization { get; }

    /// <summary>The administrator's service.</summary>
    public IOrganizationService Admin => Organization.CreateService(Organization.AdministratorId);

    public MetadataCatalog Metadata => Organization.Metadata;

    public void Dispose() => Organization.DisposeAsync().AsTask().GetAwaiter().GetResult();

    public IReadOnlyList<Entity> Table(string name, string? column = null, object? value = null)
    {
        var query = new QueryExpression(name) { ColumnSet = new ColumnSet(true) };
        if (column is not null) query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        using var session = Organization.Store.OpenSession();
        return session.Query(query).Entities.ToList();
    }

    public Entity Single(string table, string column, object value) => Table(table, column, value).Single();

    /// <summary>A column that is read only when it is named.</summary>
    public object? Secret(string table, Guid id, string column)
    {
        using var session = Organization.Store.OpenSession();
        return session.Find(table, id, new ColumnSet(column))?.GetAttributeValue<object>(column);
    }

    /// <summary>Writes columns of a row, past every rule.</summary>
    public void Update(Entity row)
    {
        using var session = Organization.Store.OpenSession();
        session.Update(row);
        session.Commit();
    }

    /// <summary>Imports a zip that must be refused, and checks that nothing was changed.</summary>
    public SolutionImportException Refuses(Func<SolutionImportReport> import)
    {
        var before = Fingerprint();
        var error = Xunit.Assert.Throws<SolutionImportException>(import);
        Xunit.Assert.Equal(before, Fingerprint());
        return error;
    }

    /// <summary>Everything there is, as text; without some tables' rows, and without what was done.</summary>
    public string Fingerprint(params string[] except) => string.Join('\n', Metadata.Tables.OrderBy(t => t.LogicalName, StringComparer.Ordinal).Select(t => $"{t.LogicalName}: {string.Join(',', t.Columns.Keys.Order(StringComparer.Ordinal))}")
        .Concat(Metadata.Choices.Select(c => c.Name).Order(StringComparer.Ordinal))
        .Concat(Metadata.Relationships.Select(r => r.SchemaName).Order(StringComparer.Ordinal))
        .Concat(Metadata.Tables.Where(t => !t.IsIntersect && t.LogicalName != "msdyn_solutionhistory" && !except.Contains(t.LogicalName)).OrderBy(t => t.LogicalName, StringComparer.Ordinal).SelectMany(t => Table(t.LogicalName).OrderBy(r => r.Id).Select(Text))));

    private static string Text(Entity row) => $"{row.LogicalName} {row.Id} {string.Join(';', row.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key}={Plain(a.Value)}"))}";

    private static object? Plain(object? value) => value switch
    {
        EntityReference reference => reference.Id,
        OptionSetValue option => option.Value,
        BooleanManagedProperty flag => flag.Value,
        Money money => money.Value,
        _ => value,
    };
}
