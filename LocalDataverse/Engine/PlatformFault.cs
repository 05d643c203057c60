using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine;

/// <summary>Makes the platform's faults: what <see cref="IOrganizationService"/> throws.</summary>
public static class PlatformFault
{
    /// <summary>Makes the exception for an error code and its text.</summary>
    /// <param name="errorCode">One of <see cref="PlatformErrorCodes"/>.</param>
    /// <param name="message">The platform's text, with its blanks filled.</param>
    /// <param name="inner">The cause; its fault becomes InnerFault.</param>
    public static FaultException<OrganizationServiceFault> Create(int errorCode, string message, Exception? inner = null) => Create(new OrganizationServiceFault
    {
        ErrorCode = errorCode,
        Message = message,
        ActivityId = Guid.NewGuid(),
        InnerFault = (inner as FaultException<OrganizationServiceFault>)?.Detail,
    });

    /// <summary>Makes the exception that carries a fault.</summary>
    public static FaultException<OrganizationServiceFault> Create(OrganizationServiceFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return new FaultException<OrganizationServiceFault>(fault, new FaultReason(fault.Message));
    }

    /// <summary>A row that isn't there (PLATFORM-FACTS 6.1).</summary>
    public static FaultException<OrganizationServiceFault> NotFound(string table, Guid id) =>
        Create(PlatformErrorCodes.ObjectDoesNotExist, $"Entity '{table}' With Id = {id} Does Not Exist");

    /// <summary>A table that isn't there.</summary>
    public static FaultException<OrganizationServiceFault> UnknownTable(string? table) =>
        Create(PlatformErrorCodes.QueryBuilderNoEntity, $"The entity with a name = '{table}' with namemapping = 'Logical' was not found in the MetadataCache.");

    /// <summary>A required parameter of a message that isn't there.</summary>
    public static FaultException<OrganizationServiceFault> MissingParameter(string message, string parameter) =>
        Create(PlatformErrorCodes.InvalidArgument, $"Required field '{parameter}' is missing for the message '{message}'.");
}
