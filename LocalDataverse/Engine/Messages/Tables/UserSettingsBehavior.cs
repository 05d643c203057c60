using System;
using System.Linq;
using System.ServiceModel;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Definitions;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>usersettings: a row comes and goes with its user; a time zone brings its bias along.</summary>
internal sealed class UserSettingsBehavior : ITableBehavior
{
    private const string Code = "timezonecode";

    public string Table => "usersettings";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target) => throw WithUser("Create");

    public void Deleting(OperationContext operation, TableDefinition table, Guid id) => throw WithUser("Delete");

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target)
    {
        if (target.GetAttributeValue<int?>("uilanguageid") is { } language && !Languages.Provisioned(operation.Session).Contains(language))
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The language {language} isn't enabled in this organisation.");
        if (!target.Contains(Code)) return;
        if (target.GetAttributeValue<int?>(Code) is not { } code) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "A user must have a time zone.");
        var zone = TimeZoneDefinition.Find(code);
        target["timezonebias"] = zone.Bias;
        target["timezonestandardbias"] = 0;
        target["timezonedaylightbias"] = zone.Zone.SupportsDaylightSavingTime ? -60 : 0;
    }

    private static FaultException<OrganizationServiceFault> WithUser(string message) => PlatformFault.Create(
        PlatformErrorCodes.SdkEntityDoesNotSupportMessage, $"The '{message}' method does not support entities of type 'usersettings'. The row comes and goes with its user.");
}
