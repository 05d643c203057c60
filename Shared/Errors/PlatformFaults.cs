using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Errors;

/// <summary>The platform's faults that code reacts to, by the numbers of its documentation ("Web service error codes").</summary>
internal static class PlatformFaults
{
    private const int ObjectDoesNotExist = unchecked((int)0x80040217);
    private const int ConcurrencyVersionMismatch = unchecked((int)0x80060882);
    private const int AggregateQueryRecordLimitExceeded = unchecked((int)0x8004E023);

    /// <summary>The row doesn't exist (any more).</summary>
    public static bool IsMissingRow(FaultException<OrganizationServiceFault> fault) => fault.Detail?.ErrorCode == ObjectDoesNotExist;

    /// <summary>The row was changed since it was read.</summary>
    public static bool IsStaleRow(FaultException<OrganizationServiceFault> fault) => fault.Detail?.ErrorCode == ConcurrencyVersionMismatch;

    /// <summary>An aggregate would have to look at more rows than the platform lets it.</summary>
    public static bool IsTooManyToAggregate(FaultException<OrganizationServiceFault> fault) => fault.Detail?.ErrorCode == AggregateQueryRecordLimitExceeded;
}
