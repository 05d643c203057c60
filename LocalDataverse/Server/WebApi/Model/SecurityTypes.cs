using System;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.OData.Edm;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>The enumerations and complex types of the operations of security.</summary>
internal sealed class SecurityTypes
{
    private readonly EdmEnumType _rights = Enumeration<AccessRights>("AccessRights", isFlags: true);
    private readonly EdmEnumType _depth = Enumeration<PrivilegeDepth>("PrivilegeDepth", isFlags: false);
    private readonly EdmComplexType _principalAccess = new(EdmNames.Namespace, "PrincipalAccess");
    private readonly EdmComplexType _rolePrivilege = new(EdmNames.Namespace, "RolePrivilege");

    /// <summary>Adds the types to a model.</summary>
    public void Add(EdmModel model, EdmEntityType anyRow)
    {
        _principalAccess.AddStructuralProperty("AccessMask", new EdmEnumTypeReference(_rights, isNullable: false));
        _principalAccess.AddUnidirectionalNavigation(new EdmNavigationPropertyInfo { Name = "Principal", Target = anyRow, TargetMultiplicity = EdmMultiplicity.ZeroOrOne });
        _rolePrivilege.AddStructuralProperty("Depth", new EdmEnumTypeReference(_depth, isNullable: false));
        _rolePrivilege.AddStructuralProperty("PrivilegeId", EdmPrimitiveTypeKind.Guid, isNullable: false);
        _rolePrivilege.AddStructuralProperty("BusinessUnitId", EdmPrimitiveTypeKind.Guid, isNullable: false);
        _rolePrivilege.AddStructuralProperty("PrivilegeName", EdmPrimitiveTypeKind.String);
        foreach (IEdmSchemaElement type in (IEdmSchemaElement[])[_rights, _depth, _principalAccess, _rolePrivilege]) model.AddElement(type);
    }

    /// <summary>The type of a member; null when it is none of these.</summary>
    public IEdmTypeReference? Of(CustomApiType type) => type switch
    {
        CustomApiType.AccessRights => new EdmEnumTypeReference(_rights, isNullable: false),
        CustomApiType.PrincipalAccess => new EdmComplexTypeReference(_principalAccess, isNullable: true),
        CustomApiType.PrincipalAccesses => Collection(_principalAccess),
        CustomApiType.RolePrivileges => Collection(_rolePrivilege),
        _ => null,
    };

    private static EdmCollectionTypeReference Collection(EdmComplexType item) => new(new EdmCollectionType(new EdmComplexTypeReference(item, isNullable: false)));

    private static EdmEnumType Enumeration<T>(string name, bool isFlags) where T : struct, Enum
    {
        var type = new EdmEnumType(EdmNames.Namespace, name, isFlags);
        foreach (var value in Enum.GetValues<T>()) type.AddMember(value.ToString(), new EdmEnumMemberValue(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)));
        return type;
    }
}
