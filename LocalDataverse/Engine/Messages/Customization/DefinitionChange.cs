using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Building;
using LocalDataverse.Engine.Metadata.Definitions;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Layers;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>A change of definitions that a request makes: whose names it takes, and what becomes of the components, as with an unmanaged import (decision 0035).</summary>
internal sealed class DefinitionChange
{
    private readonly OperationContext _operation;
    private readonly Entity? _solution;
    private readonly Publishers _publishers;

    public DefinitionChange(OperationContext operation)
    {
        _operation = operation;
        _solution = operation.Optional<string>("SolutionUniqueName") is { Length: > 0 } name ? SolutionMembership.FindOpen(operation.Session, name) : null;
        _publishers = new Publishers(operation.Session);
        Labels = new LabelBuilder(Languages.Provisioned(operation.Session), operation.Optional<bool>("MergeLabels"));
        Options = new OptionBuilder(Labels, _publishers.OptionPrefix(_solution));
    }

    /// <summary>Reads labels.</summary>
    public LabelBuilder Labels { get; }

    /// <summary>Reads options.</summary>
    public OptionBuilder Options { get; }

    /// <summary>Makes columns.</summary>
    public ColumnBuilder Columns => new(Labels, Options, _operation.Metadata);

    /// <summary>Makes tables.</summary>
    public TableBuilder Tables => new(Labels, _operation.Metadata);

    /// <summary>The version that what is made came with: the solution's.</summary>
    public string Version => _solution?.GetAttributeValue<string>("version") ?? "1.0";

    /// <summary>Refuses a schema name that a person can't give.</summary>
    public string Name(string? schemaName, string kind) => SchemaNames.Check(schemaName, kind, _publishers.Prefixes);

    /// <summary>Stores a table, and gives a new one what every table has.</summary>
    public void Put(TableDefinition table)
    {
        TableBuilder.Checked(table);
        var isNew = !_operation.Metadata.TryGetTable(table.LogicalName, out _);
        _operation.Session.PutTable(table);
        AdministratorProfile.Follow(_operation.Session, table);
        if (isNew) TableProvisioner.Provision(_operation.Session, table, _operation.Now);
    }

    /// <summary>Stores a column of a table, in place of the one of its name.</summary>
    public void Put(TableDefinition table, ColumnDefinition column) => Put(table with { Columns = TableDefinition.Index(table.Columns.Values.Where(c => c.LogicalName != column.LogicalName).Append(column)) });

    /// <summary>The column with other options; a default that is none of them goes.</summary>
    public static ColumnDefinition WithOptions(ColumnDefinition column, IReadOnlyList<OptionDefinition> options) =>
        column with { Options = options, DefaultValue = options.Any(o => o.Value == column.DefaultValue) ? column.DefaultValue : null };

    /// <summary>Stores a choice, and the copies of its options in columns.</summary>
    public void Put(ChoiceDefinition choice)
    {
        _operation.Session.PutChoice(choice);
        bool Uses(ColumnDefinition column) => string.Equals(column.GlobalChoice, choice.Name, StringComparison.OrdinalIgnoreCase);
        var reset = new List<(int Type, Guid Id)>();
        foreach (var table in _operation.Metadata.Tables.Where(t => t.Columns.Values.Any(Uses)).ToList())
        {
            var columns = table.Columns.Values.Select(c => Uses(c) ? WithOptions(c, choice.Options) : c).ToList();
            _operation.Session.PutTable(table with { Columns = TableDefinition.Index(columns) });
            reset.AddRange(columns.Where(c => c.DefaultValue != table.Columns[c.LogicalName].DefaultValue).Select(c => (ComponentTypes.Attribute, MetadataIds.Column(table.LogicalName, c.LogicalName))));
        }
        if (reset.Count > 0) Changed(reset);
    }

    /// <summary>The components are new: they belong to the layer Active, and to the solution that the request names.</summary>
    public void Created(params IReadOnlyCollection<(int Type, Guid Id)> components)
    {
        foreach (var (type, id) in components) Join(SystemSolutions.Active, type, id);
        Changed(components);
    }

    /// <summary>The components have unmanaged changes, and belong to the solution that the request names.</summary>
    public void Changed(params IReadOnlyCollection<(int Type, Guid Id)> components)
    {
        foreach (var (type, id) in components)
        {
            if (_solution is not null) Join(_solution.Id, type, id);
            ActiveLayer.Mark(_operation.Session, type, id, _operation.Now);
        }
        ComponentLayers.Refresh(_operation.Session, components);
        ActiveDefinitions.Keep(_operation.Session, components);
    }

    // Of a table that lies below only the changes.
    private void Join(Guid solution, int type, Guid id)
    {
        var behavior = type == ComponentTypes.Entity && new MetadataIndex(_operation.Metadata).Table(id) is { } table && (!table.IsCustom || table.IsManaged) ? 2 : 0;
        SolutionMembership.Add(_operation.Session, new Entity("solution", solution), new SolutionComponent(type, id, behavior), _operation.Now, _operation.UserId);
    }
}
