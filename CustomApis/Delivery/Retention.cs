using System.Globalization;
using ErpIntegration.Configuration;
using ErpIntegration.Errors;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.CustomApis.Delivery;

/// <summary>Removes messages that the ERP accepted long ago. What failed, was rejected or discarded is never removed: somebody may have to look at it.</summary>
internal static class Retention
{
    private const int DefaultDays = 30;
    private const int HighestDays = 3650;

    /// <summary>Removes them.</summary>
    /// <param name="scope">The call.</param>
    /// <param name="maximum">The most to remove.</param>
    /// <returns>How many were removed.</returns>
    /// <exception cref="ErpException"><see cref="ErrorCode.SettingInvalid"/>.</exception>
    public static int Remove(PluginScope scope, int maximum)
    {
        var query = new QueryExpression(IntegrationMessage.Table) { ColumnSet = new ColumnSet(IntegrationMessage.Id), TopCount = maximum };
        query.Criteria.AddCondition(IntegrationMessage.State, ConditionOperator.Equal, (int)MessageState.Acknowledged);
        query.Criteria.AddCondition(IntegrationMessage.AcknowledgedOn, ConditionOperator.LessThan, scope.Clock.UtcNow.AddDays(-Days(scope.System)));
        query.AddOrder(IntegrationMessage.AcknowledgedOn, OrderType.Ascending);
        var rows = scope.System.RetrieveMultiple(query).Entities;
        foreach (var row in rows)
            scope.System.Delete(IntegrationMessage.Table, row.Id);
        return rows.Count;
    }

    private static int Days(IOrganizationService system)
    {
        if (new EnvironmentVariables(system).Read(Variables.RetentionDays).Find(Variables.RetentionDays) is not { } text)
            return DefaultDays;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days >= 1 && days <= HighestDays
            ? days
            : throw VariableValues.Invalid(Variables.RetentionDays, "a whole number of days from 1 to 3650");
    }
}
