using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Query;

/// <summary>The faults of queries, with the platform's texts.</summary>
internal static class QueryFaults
{
    /// <summary>0x80041103: a column that the table doesn't have.</summary>
    public static FaultException<OrganizationServiceFault> NoColumn(string table, string column) => PlatformFault.Create(PlatformErrorCodes.QueryBuilderNoAttribute,
        $"'{table}' entity doesn't contain attribute with Name = '{column}' and NameMapping = 'Logical'. MetadataCacheDetails: ProviderType=Dynamic");

    /// <summary>0x80041102: a table that isn't there.</summary>
    public static FaultException<OrganizationServiceFault> NoTable(string table) => PlatformFault.Create(PlatformErrorCodes.QueryBuilderNoEntity,
        $"The entity with a name = '{table}' with namemapping = 'Logical' was not found in the MetadataCache.");

    /// <summary>0x80040203: something the query says can't be.</summary>
    public static FaultException<OrganizationServiceFault> Invalid(string message) => PlatformFault.Create(PlatformErrorCodes.InvalidArgument, message);

    /// <summary>0x80040203: something the platform can and LocalDataverse can't.</summary>
    public static FaultException<OrganizationServiceFault> NotSupported(string what) => Invalid($"LocalDataverse does not support {what}.");
}
