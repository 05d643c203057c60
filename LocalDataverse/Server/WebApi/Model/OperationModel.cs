using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OData.Edm;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>Adds actions and functions to the model: the platform's own that are answered here, and the organisation's custom APIs.</summary>
internal sealed class OperationModel
{
    private readonly EdmModel _model;
    private readonly EdmEntityContainer _container;
    private readonly IReadOnlyDictionary<string, EdmEntityType> _types;
    private readonly IReadOnlyDictionary<string, EdmEntitySet> _sets;
    private readonly EdmEntityType _root;
    private readonly EdmEntityType _expando;
    private readonly SdkEdmTypes _sdkTypes;
    private readonly SecurityTypes _security = new();
    private readonly EdmComplexType _columnSet = new(EdmNames.Namespace, "ColumnSet");
    private readonly EdmComplexType _solutionParameters = new(EdmNames.Namespace, "SolutionParameters");
    // Open: the lists of what was found have types of their own on the platform.
    private readonly EdmComplexType _stageResults = new(EdmNames.Namespace, "StageSolutionResults", null, false, isOpen: true);

    public OperationModel(EdmModel model, EdmEntityContainer container, IReadOnlyDictionary<string, EdmEntityType> types, IReadOnlyDictionary<string, EdmEntitySet> sets, EdmEntityType root, EdmEntityType expando)
    {
        _model = model;
        _container = container;
        _types = types;
        _sets = sets;
        _root = root;
        _expando = expando;
        _sdkTypes = new SdkEdmTypes(model, root);
    }

    /// <summary>Adds every operation.</summary>
    public void Add(IEnumerable<CustomApiOperation> customApis)
    {
        _columnSet.AddStructuralProperty("AllColumns", EdmPrimitiveTypeKind.Boolean, isNullable: false);
        _columnSet.AddStructuralProperty("Columns", new EdmCollectionTypeReference(new EdmCollectionType(EdmCoreModel.Instance.GetString(isNullable: true))));
        _model.AddElement(_columnSet);
        _solutionParameters.AddStructuralProperty("StageSolutionUploadId", EdmPrimitiveTypeKind.Guid, isNullable: false);
        _model.AddElement(_solutionParameters);
        _stageResults.AddStructuralProperty("StageSolutionUploadId", EdmPrimitiveTypeKind.Guid, isNullable: false);
        _stageResults.AddStructuralProperty("StageSolutionStatus", EdmPrimitiveTypeKind.String, isNullable: false);
        _model.AddElement(_stageResults);
        _security.Add(_model, _root);
        foreach (var operation in PlatformOperations.All.Where(HasTables))
        {
            AddOperation(operation);
            foreach (var other in operation.OtherTables) AddOperation(operation with { BoundTable = other });
        }
        foreach (var api in customApis.OrderBy(a => a.UniqueName, StringComparer.Ordinal)) AddOperation(api);
    }

    /// <summary>False for operations of an app that the organisation doesn't have.</summary>
    private bool HasTables(CustomApiOperation operation) => operation.Parameters.Concat(operation.Properties).All(m => m.Table is null || _types.ContainsKey(m.Table));

    private void AddOperation(CustomApiOperation api)
    {
        var bound = api.BindingType != 0 && api.BoundTable is not null && TryFind(api.BoundTable) is not null;
        if (api.BindingType != 0 && !bound) return;
        // A function without response properties isn't there for the Web API (PLATFORM-FACTS 2.3).
        var result = ResultOf(api);
        if (api.IsFunction && result is null) return;
        EdmOperation operation = api.IsFunction
            ? new EdmFunction(EdmNames.Namespace, api.UniqueName, result!, bound, null, isComposable: false)
            : new EdmAction(EdmNames.Namespace, api.UniqueName, result, bound, null);
        if (bound)
        {
            var self = new EdmEntityTypeReference(TryFind(api.BoundTable!)!, isNullable: false);
            operation.AddParameter(api.BindingType == 1 ? "entity" : "entityset", api.BindingType == 1 ? self : new EdmCollectionTypeReference(new EdmCollectionType(self)));
        }
        foreach (var parameter in api.Parameters.OrderBy(p => p.IsOptional))
            if (parameter.IsOptional) operation.AddOptionalParameter(parameter.Name, TypeOf(parameter));
            else operation.AddParameter(parameter.Name, TypeOf(parameter));
        _model.AddElement(operation);
        if (bound) return;
        if (operation is EdmAction action) _container.AddActionImport(api.UniqueName, action);
        else _container.AddFunctionImport(api.UniqueName, (EdmFunction)operation);
    }

    /// <summary>A table's type, or one of those that tables share.</summary>
    private EdmEntityType? TryFind(string name) => _types.TryGetValue(name, out var type) ? type : _model.FindDeclaredType($"{EdmNames.Namespace}.{name}") as EdmEntityType;

    private IEdmTypeReference? ResultOf(CustomApiOperation api)
    {
        if (api.Properties.Count == 0 && !api.AnswersNothing) return null;
        if (SingleRowOf(api) is { } only) return TypeOf(only);
        // An operation that is bound to several tables answers them all alike.
        if (_model.FindDeclaredType($"{EdmNames.Namespace}.{api.UniqueName}Response") is IEdmComplexType known) return new EdmComplexTypeReference(known, isNullable: false);
        var complex = new EdmComplexType(EdmNames.Namespace, api.UniqueName + "Response");
        foreach (var property in api.Properties.OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            var type = TypeOf(property);
            if (type.Definition is EdmEntityType entity) complex.AddUnidirectionalNavigation(new EdmNavigationPropertyInfo { Name = property.Name, Target = entity, TargetMultiplicity = EdmMultiplicity.ZeroOrOne });
            else if (property.Type == CustomApiType.EntityCollection) complex.AddUnidirectionalNavigation(new EdmNavigationPropertyInfo { Name = property.Name, Target = RowType(property.Table), TargetMultiplicity = EdmMultiplicity.Many });
            else complex.AddStructuralProperty(property.Name, type);
        }
        _model.AddElement(complex);
        return new EdmComplexTypeReference(complex, isNullable: false);
    }

    /// <summary>The one Entity or EntityCollection that is the whole answer (PLATFORM-FACTS 2.4); null when the answer is a complex type.</summary>
    public static CustomApiMember? SingleRowOf(CustomApiOperation api) =>
        api.Properties.Count == 1 && api.Properties[0].Type is CustomApiType.Entity or CustomApiType.EntityCollection ? api.Properties[0] : null;

    private IEdmTypeReference TypeOf(CustomApiMember member) => member.Type switch
    {
        CustomApiType.Boolean => EdmTypes.Primitive(EdmPrimitiveTypeKind.Boolean),
        CustomApiType.DateTime => EdmTypes.Primitive(EdmPrimitiveTypeKind.DateTimeOffset),
        CustomApiType.Decimal or CustomApiType.Money => EdmTypes.Primitive(EdmPrimitiveTypeKind.Decimal),
        CustomApiType.Float => EdmTypes.Primitive(EdmPrimitiveTypeKind.Double),
        CustomApiType.Integer or CustomApiType.Picklist => EdmTypes.Primitive(EdmPrimitiveTypeKind.Int32),
        CustomApiType.String => EdmTypes.Primitive(EdmPrimitiveTypeKind.String),
        CustomApiType.Guid => EdmTypes.Primitive(EdmPrimitiveTypeKind.Guid),
        CustomApiType.Binary => EdmTypes.Primitive(EdmPrimitiveTypeKind.Binary),
        CustomApiType.ColumnSet => new EdmComplexTypeReference(_columnSet, isNullable: true),
        CustomApiType.BigInt => EdmTypes.Primitive(EdmPrimitiveTypeKind.Int64),
        CustomApiType.Sdk => _sdkTypes.Of(member.Clr!),
        CustomApiType.SolutionParameters => new EdmComplexTypeReference(_solutionParameters, isNullable: true),
        CustomApiType.StageSolutionResults => new EdmComplexTypeReference(_stageResults, isNullable: true),
        CustomApiType.StringArray => new EdmCollectionTypeReference(new EdmCollectionType(EdmCoreModel.Instance.GetString(isNullable: true))),
        CustomApiType.EntityCollection or CustomApiType.RowIds => new EdmCollectionTypeReference(new EdmCollectionType(new EdmEntityTypeReference(RowType(member.Table), isNullable: false))),
        CustomApiType.Entity or CustomApiType.EntityReference or CustomApiType.RowId => new EdmEntityTypeReference(RowType(member.Table), isNullable: true),
        _ when _security.Of(member.Type) is { } type => type,
        _ => throw new NotSupportedException($"Custom API member '{member.Name}' has the unknown type {(int)member.Type}."),
    };

    /// <summary>The table's type, or the open types for "any table" ([?] 7 in the facts: crmbaseentity).</summary>
    private EdmEntityType RowType(string? table) => table is null || table == "expando" ? (table is null ? _root : _expando) : _types.TryGetValue(table, out var type) ? type : _root;
}
