using System.Linq;
using System.Reflection;
using LocalDataverse.SampleErp.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.OData.Edm;
using Microsoft.OData.ModelBuilder;

namespace LocalDataverse.SampleErp.OData;

/// <summary>The service's entity data model, with F&amp;O's names.</summary>
internal static class ErpModel
{
    public const string Namespace = "Microsoft.Dynamics.DataEntities";

    public static IEdmModel Create()
    {
        var builder = new ODataConventionModelBuilder { Namespace = Namespace, ContainerName = "Resources" };
        foreach (var type in DataEntityTypes.All)
        {
            var entityType = builder.AddEntityType(type);
            foreach (var hidden in DataEntityTypes.HiddenPropertiesOf(type)) entityType.RemoveProperty(hidden);
            foreach (var key in type.GetCustomAttribute<PrimaryKeyAttribute>()!.PropertyNames) entityType.HasKey(type.GetProperty(key));
            builder.AddEntitySet(DataEntityTypes.NamesOf(type).EntitySet, entityType);
        }

        builder.OnModelCreating = Rename;
        return builder.GetEdmModel();
    }

    private static bool IsKey(StructuralTypeConfiguration type, PropertyConfiguration property)
        => type is EntityTypeConfiguration entityType && entityType.Keys.Contains(property);

    private static void Rename(ODataConventionModelBuilder builder)
    {
        foreach (var enumType in builder.EnumTypes) enumType.Namespace = Namespace;
        foreach (var entityType in builder.StructuralTypes)
        {
            entityType.Namespace = Namespace;
            foreach (var property in entityType.Properties)
            {
                property.Name = DataEntityTypes.WireName(property.Name);
                // As in F&O's $metadata: text and enumerations may be null in theory, numbers and dates may not.
                if (property is EnumPropertyConfiguration symbol) symbol.NullableProperty = true;
                if (property is PrimitivePropertyConfiguration text && text.RelatedClrType == typeof(string) && !IsKey(entityType, property)) text.NullableProperty = true;
            }
        }
    }
}
