using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.OData.Edm;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace LocalDataverse.Server.WebApi.Definitions;

/// <summary>
/// Adds the types of metadata to the entity model, with their sets and functions. Answers of functions can't hold entities below a complex type, so every entity type has a
/// complex twin: ComplexEntityMetadata and so on.
/// </summary>
internal sealed class DefinitionModel
{
    private readonly EdmModel _model;
    private readonly Dictionary<Type, EdmEntityType> _entities = [];
    private readonly Dictionary<(Type Type, bool Twin), EdmComplexType> _complex = [];
    private readonly Dictionary<Type, EdmEnumType> _enums = [];

    private DefinitionModel(EdmModel model) => _model = model;

    /// <summary>Adds everything.</summary>
    public static void Add(EdmModel model, EdmEntityContainer container) => new DefinitionModel(model).Add(container);

    private void Add(EdmEntityContainer container)
    {
        var root = new EdmEntityType(EdmNames.Namespace, "crmmodelbaseentity", null, isAbstract: true, isOpen: false);
        _model.AddElement(root);
        foreach (var type in DefinitionTypes.Entities)
        {
            var below = DefinitionTypes.BaseOf(type) is { } known ? _entities[known] : root;
            var made = new EdmEntityType(EdmNames.Namespace, type.Name, below, type.IsAbstract, isOpen: false);
            _entities.Add(type, made);
            _model.AddElement(made);
        }
        foreach (var type in DefinitionTypes.Entities) Fill(type, _entities[type]);
        foreach (var (set, type) in DefinitionSource.Sets) container.AddEntitySet(set, _entities[type]);
        new DefinitionFunctionModel(_model, container, type => TypeOf(type, twin: true)).Add();
    }

    private void Fill(Type type, EdmEntityType made)
    {
        foreach (var property in DefinitionTypes.OwnProperties(type))
        {
            if (property.Name == nameof(MetadataBase.MetadataId)) made.AddKeys(made.AddStructuralProperty(property.Name, EdmPrimitiveTypeKind.Guid, isNullable: false));
            else if (DefinitionTypes.IsNavigation(property)) AddNavigations(made, property);
            else AddProperty(made, property, twin: false);
        }
    }

    private void AddNavigations(EdmEntityType made, PropertyInfo property)
    {
        var item = DefinitionTypes.ItemType(property.PropertyType);
        var navigation = new EdmNavigationPropertyInfo { Name = property.Name, Target = _entities[item ?? property.PropertyType], TargetMultiplicity = item is null ? EdmMultiplicity.ZeroOrOne : EdmMultiplicity.Many, ContainsTarget = true };
        made.AddUnidirectionalNavigation(navigation);
        if (item is not null) return;
        navigation.Name = DefinitionTypes.GlobalOptionSet;
        made.AddUnidirectionalNavigation(navigation);
    }

    private void AddProperty(EdmStructuredType made, PropertyInfo property, bool twin)
    {
        var added = made.AddStructuralProperty(property.Name, TypeOf(property.PropertyType, twin));
        if (made is EdmEntityType entity && property.CustomAttributes.Any(a => a.AttributeType == typeof(AlternatekeyAttribute)))
            _model.AddAlternateKeyAnnotation(entity, new Dictionary<string, IEdmProperty> { [property.Name] = added });
    }

    private IEdmTypeReference TypeOf(Type type, bool twin)
    {
        if (DefinitionTypes.ItemType(type) is { } item) return new EdmCollectionTypeReference(new EdmCollectionType(TypeOf(item, twin)));
        var nullable = !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum) return new EdmEnumTypeReference(Enumeration(plain), nullable);
        return Primitive(plain) is { } kind ? EdmCoreModel.Instance.GetPrimitive(kind, nullable) : new EdmComplexTypeReference(Complex(plain, twin && DefinitionTypes.IsEntity(plain)), isNullable: true);
    }

    private EdmEnumType Enumeration(Type type)
    {
        if (_enums.TryGetValue(type, out var known)) return known;
        var made = new EdmEnumType(EdmNames.Namespace, type.Name, EdmPrimitiveTypeKind.Int32, type.IsDefined(typeof(FlagsAttribute)));
        // Of two names for one value the model has one: the first, but for DeletedMetadataFilters, where the platform shows Default (Microsoft's "Cache schema data").
        foreach (var names in Enum.GetNames(type).GroupBy(n => Convert.ToInt32(Enum.Parse(type, n), CultureInfo.InvariantCulture)))
            made.AddMember(type == typeof(DeletedMetadataFilters) && names.Contains("Default") ? "Default" : names.First(n => n != "Default"), new EdmEnumMemberValue(names.Key));
        _enums.Add(type, made);
        _model.AddElement(made);
        return made;
    }

    private EdmComplexType Complex(Type type, bool twin)
    {
        if (_complex.TryGetValue((type, twin), out var known)) return known;
        if (type == typeof(object)) return ObjectType();
        var name = DefinitionWriter.NameOf(type, twin);
        if (_model.FindDeclaredType($"{EdmNames.Namespace}.{name}") is EdmComplexType declared) return declared;
        var below = DefinitionTypes.BaseOf(type) is { } own ? Complex(own, twin) : null;
        // The base brings what derives from it.
        if (_complex.TryGetValue((type, twin), out var brought)) return brought;
        var made = new EdmComplexType(EdmNames.Namespace, name, below, type.IsAbstract);
        // Known before it is filled: settings hold settings.
        _complex.Add((type, twin), made);
        _model.AddElement(made);
        foreach (var property in DefinitionTypes.OwnProperties(type)) AddProperty(made, property, twin);
        // A column of this type may be of any kind derived from it.
        foreach (var derived in type.Assembly.GetExportedTypes().Where(t => DefinitionTypes.BaseOf(t) == type)) Complex(derived, twin);
        return made;
    }

    /// <summary>A value of any type, as text with the type's name.</summary>
    private EdmComplexType ObjectType()
    {
        var made = new EdmComplexType(EdmNames.Namespace, "Object");
        made.AddStructuralProperty("Type", EdmPrimitiveTypeKind.String);
        made.AddStructuralProperty("Value", EdmPrimitiveTypeKind.String);
        _complex.Add((typeof(object), false), made);
        _model.AddElement(made);
        return made;
    }

    private static EdmPrimitiveTypeKind? Primitive(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.String => EdmPrimitiveTypeKind.String,
        TypeCode.Boolean => EdmPrimitiveTypeKind.Boolean,
        TypeCode.Int16 => EdmPrimitiveTypeKind.Int16,
        TypeCode.Int32 => EdmPrimitiveTypeKind.Int32,
        TypeCode.Int64 => EdmPrimitiveTypeKind.Int64,
        TypeCode.Double => EdmPrimitiveTypeKind.Double,
        TypeCode.Decimal => EdmPrimitiveTypeKind.Decimal,
        TypeCode.DateTime => EdmPrimitiveTypeKind.DateTimeOffset,
        _ => type == typeof(Guid) ? EdmPrimitiveTypeKind.Guid : null,
    };
}
