using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Definitions;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>Builds the Web API's entity model from the organisation's metadata: PLATFORM-FACTS 6.6, Microsoft's "Web API types and operations".</summary>
internal sealed class EdmModelFactory
{
    private readonly MetadataCatalog _catalog;
    private readonly EdmModel _model = new();
    private readonly EdmEntityContainer _container = new(EdmNames.Namespace, "System");
    private readonly Dictionary<string, EdmEntityType> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, EdmEntitySet> _sets = new(StringComparer.OrdinalIgnoreCase);

    private EdmModelFactory(MetadataCatalog catalog) => _catalog = catalog;

    /// <summary>Builds the model.</summary>
    public static WebApiModel Create(MetadataCatalog catalog, IReadOnlyCollection<CustomApiOperation> customApis) => new EdmModelFactory(catalog).Build(customApis);

    private WebApiModel Build(IReadOnlyCollection<CustomApiOperation> customApis)
    {
        _model.SetNamespaceAlias(EdmNames.Namespace, EdmNames.Alias);
        var root = new EdmEntityType(EdmNames.Namespace, "crmbaseentity", null, isAbstract: true, isOpen: false);
        var expando = new EdmEntityType(EdmNames.Namespace, "expando", root, isAbstract: false, isOpen: true);
        _model.AddElement(root);
        _model.AddElement(expando);
        AddManagedProperty();
        var principal = AddPrincipal(root);
        foreach (var table in _catalog.Tables.OrderBy(t => t.LogicalName, StringComparer.Ordinal)) AddTable(table, root, principal);
        foreach (var relationship in _catalog.Relationships.OrderBy(r => r.SchemaName, StringComparer.Ordinal)) AddRelationship(relationship);
        foreach (var table in _catalog.Tables) AddOwnerNavigation(table, principal);
        _model.AddElement(_container);
        DefinitionModel.Add(_model, _container);
        new OperationModel(_model, _container, _types, _sets, root, expando).Add(customApis);
        return new WebApiModel(_model, _catalog, customApis);
    }

    private void AddManagedProperty()
    {
        var type = new EdmComplexType(EdmNames.Namespace, "BooleanManagedProperty");
        type.AddStructuralProperty("Value", EdmPrimitiveTypeKind.Boolean, isNullable: false);
        type.AddStructuralProperty("CanBeChanged", EdmPrimitiveTypeKind.Boolean, isNullable: false);
        type.AddStructuralProperty("ManagedPropertyLogicalName", EdmPrimitiveTypeKind.String);
        _model.AddElement(type);
    }

    /// <summary>systemuser and team share a base type, so that ownerid can lead to either.</summary>
    private EdmEntityType AddPrincipal(EdmEntityType root)
    {
        var principal = new EdmEntityType(EdmNames.Namespace, "principal", root);
        principal.AddKeys(principal.AddStructuralProperty("ownerid", EdmPrimitiveTypeKind.Guid, isNullable: false));
        _model.AddElement(principal);
        return principal;
    }

    private void AddTable(TableDefinition table, EdmEntityType root, EdmEntityType principal)
    {
        var isPrincipal = table.LogicalName is "systemuser" or "team";
        var type = new EdmEntityType(EdmNames.Namespace, table.LogicalName, isPrincipal ? principal : root);
        foreach (var column in table.Columns.Values.OrderBy(c => c.LogicalName, StringComparer.Ordinal))
        {
            if (isPrincipal && column.LogicalName == "ownerid") continue;
            if (column.Type == ColumnType.ManagedProperty)
            {
                type.AddStructuralProperty(column.LogicalName, new EdmComplexTypeReference((IEdmComplexType)_model.FindDeclaredType($"{EdmNames.Namespace}.BooleanManagedProperty"), true));
                continue;
            }
            if (EdmTypes.Of(column) is not { } edmType) continue;
            if (column.LogicalName == table.PrimaryIdColumn && !isPrincipal)
                type.AddKeys(type.AddStructuralProperty(column.LogicalName, EdmCoreModel.Instance.GetGuid(isNullable: false)));
            else
                type.AddStructuralProperty(EdmNames.PropertyOf(column), edmType);
        }
        _model.AddElement(type);
        _types.Add(table.LogicalName, type);
        _sets.Add(table.LogicalName, _container.AddEntitySet(table.EntitySetName, type));
        foreach (var key in table.Keys) AddAlternateKey(table, type, key);
    }

    private void AddAlternateKey(TableDefinition table, EdmEntityType type, AlternateKeyDefinition key)
    {
        var properties = new Dictionary<string, IEdmProperty>();
        foreach (var name in key.Columns)
            if (table.TryGetColumn(name, out var column) && type.FindProperty(EdmNames.PropertyOf(column)) is { } property) properties.Add(property.Name, property);
        if (properties.Count == key.Columns.Count) _model.AddAlternateKeyAnnotation(type, properties);
    }

    private void AddRelationship(RelationshipDefinition relationship)
    {
        if (!_types.TryGetValue(relationship.ReferencedTable, out var one) || !_types.TryGetValue(relationship.ReferencingTable, out var many)) return;
        var toMany = EdmNames.CollectionNavigation(relationship);
        if (relationship.IsManyToMany)
        {
            AddNavigation(one, toMany, many, EdmMultiplicity.Many, relationship.ReferencingTable);
            // A table related to itself shows the second side under another name only where the relationship says so.
            if (relationship.ReferencingNavigationProperty is { } back && (one != many || back != toMany)) AddNavigation(many, back, one, EdmMultiplicity.Many, relationship.ReferencedTable);
            else if (one != many) AddNavigation(many, toMany, one, EdmMultiplicity.Many, relationship.ReferencedTable);
            return;
        }
        AddNavigation(one, toMany, many, EdmMultiplicity.Many, relationship.ReferencingTable);
        if (!_catalog.TryGetTable(relationship.ReferencingTable, out var table) || !table.TryGetColumn(relationship.ReferencingColumn, out var lookup)) return;
        if (lookup.Type != ColumnType.Owner)
            AddNavigation(many, EdmNames.SingleNavigation(relationship, lookup), one, EdmMultiplicity.ZeroOrOne, relationship.ReferencedTable);
    }

    private void AddOwnerNavigation(TableDefinition table, EdmEntityType principal)
    {
        var type = _types[table.LogicalName];
        foreach (var column in table.Columns.Values)
            if (column.Type == ColumnType.Owner && type.FindProperty(column.LogicalName) is null)
                type.AddUnidirectionalNavigation(new EdmNavigationPropertyInfo { Name = column.LogicalName, Target = principal, TargetMultiplicity = EdmMultiplicity.ZeroOrOne });
    }

    private void AddNavigation(EdmEntityType from, string name, EdmEntityType to, EdmMultiplicity multiplicity, string targetTable)
    {
        if (from.FindProperty(name) is not null) return;
        var navigation = from.AddUnidirectionalNavigation(new EdmNavigationPropertyInfo { Name = name, Target = to, TargetMultiplicity = multiplicity });
        foreach (var set in _sets.Values)
            if (set.EntityType == from) set.AddNavigationTarget(navigation, _sets[targetTable]);
    }
}
