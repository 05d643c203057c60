using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using LocalDataverse.Server.WebApi.Definitions;
using Microsoft.OData.Edm;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>The complex and enumeration types of SDK classes, each added to the model once.</summary>
internal sealed class SdkEdmTypes
{
    private static readonly Dictionary<Type, EdmPrimitiveTypeKind> Primitives = new()
    {
        [typeof(string)] = EdmPrimitiveTypeKind.String,
        [typeof(Guid)] = EdmPrimitiveTypeKind.Guid,
        [typeof(int)] = EdmPrimitiveTypeKind.Int32,
        [typeof(long)] = EdmPrimitiveTypeKind.Int64,
        [typeof(bool)] = EdmPrimitiveTypeKind.Boolean,
        [typeof(double)] = EdmPrimitiveTypeKind.Double,
        [typeof(decimal)] = EdmPrimitiveTypeKind.Decimal,
        [typeof(DateTime)] = EdmPrimitiveTypeKind.DateTimeOffset,
    };

    private readonly EdmModel _model;
    private readonly EdmEntityType _row;
    private readonly Dictionary<Type, IEdmTypeReference> _known = [];

    public SdkEdmTypes(EdmModel model, EdmEntityType row)
    {
        _model = model;
        _row = row;
    }

    /// <summary>The type of a class, an enumeration or a list.</summary>
    public IEdmTypeReference Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Primitives.TryGetValue(type, out var primitive)) return EdmTypes.Primitive(primitive);
        if (_known.TryGetValue(type, out var known)) return known;
        if (type == typeof(Entity) || type == typeof(EntityReference)) return new EdmEntityTypeReference(_row, isNullable: true);
        if (SdkMembers.ItemOf(type) is { } item) return new EdmCollectionTypeReference(new EdmCollectionType(Of(item)));
        // Other parts of the model may have declared it. Definitions stand in parameters as their complex twins.
        if (_model.FindDeclaredType($"{EdmNames.Namespace}.{(DefinitionTypes.IsEntity(type) ? DefinitionWriter.NameOf(type, twin: true) : NameOf(type))}") is { } declared) return _known[type] = declared is IEdmEnumType choice ? new EdmEnumTypeReference(choice, isNullable: true) : new EdmComplexTypeReference((IEdmComplexType)declared, isNullable: true);
        if (type.IsEnum)
        {
            var values = new EdmEnumType(EdmNames.Namespace, NameOf(type), EdmPrimitiveTypeKind.Int64, type.GetCustomAttribute<FlagsAttribute>() is not null);
            foreach (var name in Enum.GetNames(type)) values.AddMember(name, new EdmEnumMemberValue(Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)));
            _model.AddElement(values);
            return _known[type] = new EdmEnumTypeReference(values, isNullable: true);
        }
        var complex = new EdmComplexType(EdmNames.Namespace, NameOf(type));
        _model.AddElement(complex);
        _known[type] = new EdmComplexTypeReference(complex, isNullable: true);
        foreach (var (name, member) in SdkMembers.Of(type))
        {
            var reference = Of(member);
            if (reference.IsEntity()) complex.AddUnidirectionalNavigation(new EdmNavigationPropertyInfo { Name = name, Target = _row, TargetMultiplicity = EdmMultiplicity.ZeroOrOne });
            else if (reference.IsCollection() && reference.AsCollection().ElementType().IsEntity()) complex.AddUnidirectionalNavigation(new EdmNavigationPropertyInfo { Name = name, Target = _row, TargetMultiplicity = EdmMultiplicity.Many });
            else complex.AddStructuralProperty(name, reference);
        }
        return _known[type];
    }

    /// <summary>The class's name; of a generic one with the names of its arguments.</summary>
    private static string NameOf(Type type) => !type.IsGenericType ? type.Name
        : $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}Of{string.Concat(type.GetGenericArguments().Select(NameOf))}";
}
