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
        QueryFunctions.AddTo(_model);
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
            // A table related to itself shows the second side under another name only where the relationship says so.
            var back = relationship.ReferencingNavigationProperty ?? (one == many ? null : toMany);
            AddNavigations(relationship, (one, toMany), back is null || one == many && back == toMany ? null : (many, back), EdmMultiplicity.Many, null);
            return;
        }
        var lookup = _catalog.TryGetTable(relationship.ReferencingTable, out var table) && table.TryGetColumn(relationship.ReferencingColumn, out var column) && column.Type != ColumnType.Owner ? column : null;
        AddNavigations(relationship, (one, toMany), lookup is null ? null : (many, EdmNames.SingleNavigation(relationship, lookup)), lookup?.Type == ColumnType.UniqueIdentifier ? EdmMultiplicity.One : EdmMultiplicity.ZeroOrOne, lookup);
    }

    /// <summary>Adds both directions, as partners of each other; a direction whose name is taken already is left out.</summary>
    private void AddNavigations(RelationshipDefinition relationship, (EdmEntityType From, string Name) there, (EdmEntityType From, string Name)? back, EdmMultiplicity multiplicity, ColumnDefinition? lookup)
    {
        var target = _types[relationship.ReferencingTable];
        var first = there.From.FindProperty(there.Name) is null ? new EdmNavigationPropertyInfo { Name = there.Name, Target = target, TargetMultiplicity = EdmMultiplicity.Many } : null;
        var second = back is { } way && way.From.FindProperty(way.Name) is null && (way.From != there.From || way.Name != there.Name)
            ? new EdmNavigationPropertyInfo { Name = way.Name, Target = there.From, TargetMultiplicity = multiplicity }
            : null;
        // An activity's own key, which leads to its base, can't be empty as the property may be.
        if (second is not null && lookup is { Type: not ColumnType.UniqueIdentifier }) Constrain(second, target, lookup);
        if (first is not null && second is not null)
        {
            var made = there.From.AddBidirectionalNavigation(first, second);
            Bind(there.From, made, relationship.ReferencingTable);
            Bind(target, made.Partner, relationship.ReferencedTable);
        }
        else if (first is not null) Bind(there.From, there.From.AddUnidirectionalNavigation(first), relationship.ReferencingTable);
        else if (second is not null) Bind(target, target.AddUnidirectionalNavigation(second), relationship.ReferencedTable);
    }

    /// <summary>The lookup's value is the key of the row it leads to.</summary>
    private static void Constrain(EdmNavigationPropertyInfo navigation, EdmEntityType from, ColumnDefinition lookup)
    {
        if (from.FindProperty(EdmNames.PropertyOf(lookup)) is not IEdmStructuralProperty value) return;
        navigation.DependentProperties = [value];
        navigation.PrincipalProperties = navigation.Target.Key();
    }

    private void Bind(EdmEntityType from, IEdmNavigationProperty navigation, string targetTable)
    {
        foreach (var set in _sets.Values)
            if (set.EntityType == from) set.AddNavigationTarget(navigation, _sets[targetTable]);
    }

    private void AddOwnerNavigation(TableDefinition table, EdmEntityType principal)
    {
        var type = _types[table.LogicalName];
        foreach (var column in table.Columns.Values.Where(c => c.Type == ColumnType.Owner && type.FindProperty(c.LogicalName) is null))
        {
            var navigation = new EdmNavigationPropertyInfo { Name = column.LogicalName, Target = principal, TargetMultiplicity = EdmMultiplicity.ZeroOrOne };
            Constrain(navigation, type, column);
            type.AddUnidirectionalNavigation(navigation);
        }
    }
}
