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
        _solution = operation.Optional<string>("SolutionUniqueName") is { Length: > 0 } name ? SolutionMembership.FindUnmanaged(operation.Session, name) : null;
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
        var isNew = !_operation.Metadata.TryGetTable(table.LogicalName, out _);
        _operation.Session.PutTable(table);
        AdministratorProfile.Follow(_operation.Session, table);
        if (isNew) TableProvisioner.Provision(_operation.Session, table, _operation.Now);
    }

    /// <summary>Stores a column of a table, in place of the one of its name.</summary>
    public void Put(TableDefinition table, ColumnDefinition column) => Put(table with { Columns = TableDefinition.Index(table.Columns.Values.Where(c => c.LogicalName != column.LogicalName).Append(column)) });

    /// <summary>Stores a choice, and the copies of its options in columns.</summary>
    public void Put(ChoiceDefinition choice)
    {
        _operation.Session.PutChoice(choice);
        bool Uses(ColumnDefinition column) => string.Equals(column.GlobalChoice, choice.Name, StringComparison.OrdinalIgnoreCase);
        foreach (var table in _operation.Metadata.Tables.Where(t => t.Columns.Values.Any(Uses)).ToList())
            _operation.Session.PutTable(table with { Columns = TableDefinition.Index(table.Columns.Values.Select(c => Uses(c) ? c with { Options = choice.Options } : c)) });
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
    }

    private void Join(Guid solution, int type, Guid id) => SolutionMembership.Add(_operation.Session, new Entity("solution", solution), new SolutionComponent(type, id, 0), _operation.Now, _operation.UserId);
}
