using ErpIntegration.Data;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.CustomApis.Answers;

/// <summary>Tells the owner of a record that the ERP rejected it.</summary>
internal static class RejectionTask
{
    /// <summary>Makes the task.</summary>
    /// <param name="system">Dataverse as SYSTEM.</param>
    /// <param name="table">The record's table.</param>
    /// <param name="record">The record with its label and its owner.</param>
    /// <param name="reason">Why it was rejected.</param>
    public static void Create(IOrganizationService system, IAnsweredTable table, Entity record, string reason)
    {
        var task = new Entity(ActivityTask.Table)
        {
            [ActivityTask.Subject] = Text.Truncate("The ERP rejected " + (record.GetAttributeValue<string>(table.Label) ?? record.Id.ToString("D")), ActivityTask.SubjectLength),
            [ActivityTask.Description] = Text.Truncate(reason, ActivityTask.DescriptionLength),
            [ActivityTask.OwnerId] = record.GetAttributeValue<EntityReference>(ActivityTask.OwnerId),
        };
        if (table.TakesActivities)
            task[ActivityTask.RegardingObjectId] = record.ToEntityReference();
        system.Create(task);
    }
}
