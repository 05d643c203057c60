using LocalDataverse.Engine.Metadata;
using Microsoft.OData.Edm;

namespace LocalDataverse.Server.WebApi.Model;

/// <summary>The Edm type of each column and custom API parameter type.</summary>
internal static class EdmTypes
{
    /// <summary>The type of a column's property; null when the column isn't shown in the Web API.</summary>
    public static IEdmTypeReference? Of(ColumnDefinition column) => column.Type switch
    {
        ColumnType.Boolean => Primitive(EdmPrimitiveTypeKind.Boolean),
        ColumnType.Integer or ColumnType.Picklist or ColumnType.State or ColumnType.Status => Primitive(EdmPrimitiveTypeKind.Int32),
        ColumnType.BigInt => Primitive(EdmPrimitiveTypeKind.Int64),
        ColumnType.Decimal or ColumnType.Money => Primitive(EdmPrimitiveTypeKind.Decimal),
        ColumnType.Double => Primitive(EdmPrimitiveTypeKind.Double),
        ColumnType.DateTime => Primitive(IsDate(column) ? EdmPrimitiveTypeKind.Date : EdmPrimitiveTypeKind.DateTimeOffset),
        ColumnType.UniqueIdentifier or ColumnType.File => Primitive(EdmPrimitiveTypeKind.Guid),
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => Primitive(EdmPrimitiveTypeKind.Guid),
        ColumnType.Image => Primitive(EdmPrimitiveTypeKind.Binary),
        ColumnType.String or ColumnType.Memo or ColumnType.EntityName or ColumnType.MultiSelectPicklist => Primitive(EdmPrimitiveTypeKind.String),
        ColumnType.ManagedProperty => Primitive(EdmPrimitiveTypeKind.Boolean),
        _ => null,
    };

    /// <summary>True for columns of days. What the format calls a date is a time all the same when users of other time zones see another one (Microsoft's page on the behavior of date columns).</summary>
    public static bool IsDate(ColumnDefinition column) => column.DateTimeBehavior == "DateOnly";

    /// <summary>A nullable primitive type.</summary>
    public static IEdmTypeReference Primitive(EdmPrimitiveTypeKind kind) => EdmCoreModel.Instance.GetPrimitive(kind, isNullable: true);
}
