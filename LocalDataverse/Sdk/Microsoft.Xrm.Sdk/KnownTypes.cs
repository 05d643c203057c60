using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The types that may stand where a contract says object (column values, parameters, results): what the serializers must know to write and read them.</summary>
internal static class KnownTypes
{
    private const string MessagesAssembly = "Microsoft.Crm.Sdk.Proxy";

    private const BindingFlags OwnProperties = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Public;

    // Column values, what custom APIs take and return, and tables of them.
    private static readonly Type[] Values =
    {
        typeof(bool), typeof(byte), typeof(int), typeof(long), typeof(double), typeof(decimal), typeof(string), typeof(Guid), typeof(DateTime), typeof(Money), typeof(OptionSetValue),
        typeof(OptionSetValueCollection), typeof(BooleanManagedProperty), typeof(AliasedValue), typeof(Entity), typeof(EntityReference), typeof(EntityCollection), typeof(EntityReferenceCollection),
        typeof(AttributeCollection), typeof(EntityImageCollection), typeof(ParameterCollection), typeof(Label), typeof(EntityRole), typeof(EntityState),
        // The shared variable ChangedEntityTypes is a list of these.
        typeof(KeyValuePair<string, string>), typeof(FormattedValueCollection),
    };

    private static readonly Lazy<IReadOnlyList<Type>> Found = new Lazy<IReadOnlyList<Type>>(Find);

    /// <summary>Every such type: values, and whatever a message of this assembly or of Microsoft.Crm.Sdk.Proxy, where that one is present, takes or returns.</summary>
    public static IReadOnlyList<Type> All => Found.Value;

    /// <summary>These types, and all other contracts, those of the messages among them.</summary>
    public static IEnumerable<Type> WithMessages() => All.Concat(Assemblies().SelectMany(assembly => assembly.GetExportedTypes()).Where(IsContract)).Distinct();

    private static List<Type> Find() =>
        Values.Concat(Values.Select(type => type.MakeArrayType())).Concat(Assemblies().SelectMany(TypesInMessages)).Distinct().ToList();

    private static IEnumerable<Type> TypesInMessages(Assembly assembly) =>
        assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(OrganizationRequest)) || type.IsSubclassOf(typeof(OrganizationResponse)))
            .SelectMany(type => type.GetProperties(OwnProperties))
            .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
            .Where(type => type != typeof(object) && type != typeof(ExtensionDataObject));

    private static bool IsContract(Type type) =>
        !type.ContainsGenericParameters && (type.IsDefined(typeof(DataContractAttribute), false) || type.IsDefined(typeof(CollectionDataContractAttribute), false));

    private static IEnumerable<Assembly> Assemblies()
    {
        yield return typeof(KnownTypes).Assembly;
        if (LoadMessages() is Assembly messages) yield return messages;
    }

    private static Assembly LoadMessages()
    {
        var name = typeof(KnownTypes).Assembly.GetName();
        name.Name = MessagesAssembly;
        try
        {
            return Assembly.Load(name);
        }
        catch (FileNotFoundException)
        {
            // A program that uses none of its messages doesn't ship that assembly.
            return null;
        }
    }
}
